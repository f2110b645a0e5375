import { errors } from '../errors.ts';
import type { Row, Warning } from '../model.ts';
import { nearest } from '../nearest.ts';
import { warnings } from '../warnings.ts';
import type { Doubt } from './doubt.ts';
import type { Sheet } from './format.ts';
import { listHeadings } from './list-headings.ts';

/** A sheet whose first rows have been looked at. */
export interface PeekedSheet {
  readonly sheet: Sheet;
  readonly head: readonly Row[];
  /** The rows after the head. */
  readonly rest: AsyncIterator<Row>;
  /** Where another sheet could have been meant; null where the officer named it, or there is no other. */
  readonly doubt: Doubt | null;
}

/** How many rows are looked at before it is settled what the columns mean. */
const HEAD_ROWS = 220;
/** A workbook with more sheets than this is asked about by name. */
const MOST_PEEKED = 50;

/** A sheet worth less than this of the best is a note on the notes, not another set of them. */
const RIVAL = 0.5;

/**
 * The sheet that the officer named; else, of those that are not hidden, the one that is worth most by its first rows, and
 * the first of equals. Cost: O(first rows of each sheet).
 * @param wanted a name, or a number from 1 in the order of the tabs; null where the officer did not say
 * @param worth how much a sheet with these first rows holds of what is looked for; 0 for nothing
 * @param warn told where there are no sheets to choose from
 * @throws DistilError `sheet-missing` where there is no such sheet, or none at all
 */
export async function chooseSheet(
  file: string,
  sheets: readonly Sheet[],
  wanted: string | null,
  worth: (head: readonly Row[]) => number,
  warn: (warning: Warning) => void,
): Promise<PeekedSheet> {
  const [only] = sheets;
  const named = sheets.some(({ name }) => name !== '');
  if (wanted !== null && !named) warn(warnings.sheetIgnored(file));
  if (wanted !== null && named) return peekSheet(findSheet(file, sheets, wanted));
  const visible = sheets.filter(({ hidden }) => !hidden);
  const candidates = (visible.length > 0 ? visible : sheets).slice(0, MOST_PEEKED);
  if (!only || candidates.length === 0) throw errors.noHeadings(file);
  if (candidates.length === 1) return peekSheet(candidates[0] ?? only);

  const peeked: (PeekedSheet & { readonly worth: number })[] = [];
  for (const sheet of candidates) {
    const opened = await peekSheet(sheet);
    peeked.push({ ...opened, worth: worth(opened.head) });
  }
  const best = peeked.reduce((a, b) => (b.worth > a.worth ? b : a));
  const others = peeked.filter((sheet) => sheet !== best);
  for (const { rest } of others) await rest.return?.();
  const rivals = others.filter(({ worth }) => worth > RIVAL * best.worth).sort((a, b) => b.worth - a.worth);
  return { ...best, doubt: doubtOf(file, sheets, best, rivals) };
}

/** @param rivals the likeliest first */
function doubtOf(
  file: string,
  sheets: readonly Sheet[],
  best: PeekedSheet,
  rivals: readonly PeekedSheet[],
): Doubt | null {
  const [rival] = rivals;
  if (!rival) return null;
  const { name } = rival.sheet;
  const flag = `--sheet ${SPECIAL.test(name) ? sheets.indexOf(rival.sheet) + 1 : `"${name}"`}`;
  const names = listHeadings(rivals.map(({ sheet }) => sheet.name));
  return { warning: warnings.sheetGuessed(file, best.sheet.name, names, flag), flag };
}

/** What a shell would take for a sign of its own; such a sheet is named by its number. */
const SPECIAL = /["$`\\%!]/;

function findSheet(file: string, sheets: readonly Sheet[], wanted: string): Sheet {
  const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
  const names = sheets.map(({ name }) => name);
  const found =
    sheets.find(({ name }) => name === wanted) ??
    sheets.find(({ name }) => fold(name) === fold(wanted)) ??
    (/^\d+$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined);
  if (!found) throw errors.sheetMissing(file, wanted, listHeadings(names), nearest(wanted, names));
  return found;
}

async function peekSheet(sheet: Sheet): Promise<PeekedSheet> {
  const rest = sheet.rows();
  const head: Row[] = [];
  while (head.length < HEAD_ROWS) {
    const next = await rest.next();
    if (next.done) break;
    head.push(next.value);
  }
  return { sheet, head, rest, doubt: null };
}
