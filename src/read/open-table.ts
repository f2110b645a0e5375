import { errors } from '../errors.ts';
import type { Row, RowSpan, Table, Warning } from '../model.ts';
import type { Doubt } from './doubt.ts';
import { findHeadings } from './headings/find-headings.ts';
import { openSheet, type SheetChoice } from './open-sheet.ts';
import type { Source } from './source.ts';

/** Which sheet is wanted, and how its headings are to be found. */
export interface Asked extends SheetChoice {
  /** The rows that the officer named; null where they are to be found. */
  readonly headingRows: RowSpan | null;
  /** The headings that the officer named, folded. */
  readonly names: ReadonlySet<string>;
}

/** A table, and what may be wrong with where it was found. */
export interface OpenedTable extends Table {
  /** A row above its headings that was passed over. */
  readonly above: Row | null;
  /** The rows of those headings that another program had spoilt and that were put right, one for each. */
  readonly spoilt: readonly number[];
  /** Where another sheet could have been meant. */
  readonly sheetDoubt: Doubt | null;
}

const UNASKED: Asked = { sheet: null, worth: () => 0, headingRows: null, names: new Set() };

/**
 * Opens a source as a table: the headings of the sheet that holds its notes, and the rows below them.
 * @param warn takes what looks wrong, also later, while the rows are read
 * @param asked by default the first sheet that is not hidden, and whatever looks like its headings
 * @throws DistilError `format-unknown`, `sheet-missing`, `no-headings` or `heading-rows-missing`
 */
export async function openTable(
  source: Source,
  warn: (warning: Warning) => void,
  asked: Partial<Asked> = {},
): Promise<OpenedTable> {
  const { headingRows, names, ...choice } = { ...UNASKED, ...asked };
  const { book, sheet, head, rest, doubt } = await openSheet(source, choice, warn);
  const found = findHeadings(head, headingRows, names);
  if (!found) {
    await rest.return?.();
    const last = head.findLast(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.row ?? 0;
    if (!headingRows || headingRows.first === 0 || last === 0) throw errors.noHeadings(source.name);
    throw errors.headingRowsMissing(source.name, headingRows.first, headingRows.last, last);
  }
  const sample = head.slice(found.skipped);
  return {
    format: book.format,
    encoding: book.encoding,
    sheet: sheet.name,
    headings: found.headings,
    aliases: found.aliases,
    headingRows: found.rows,
    passedOver: found.passedOver.length,
    above: found.passedOver[0] ?? null,
    spoilt: found.spoilt,
    sheetDoubt: doubt,
    sample,
    rows: resume(sample, rest),
  };
}

/** Not a generator: one that was never begun does nothing on return, and the file would stay open. */
function resume(head: readonly Row[], rest: AsyncIterator<Row>): AsyncIterableIterator<Row> {
  const first = head.values();
  const rows: AsyncIterableIterator<Row> = {
    next: async () => {
      const next = first.next();
      return next.done ? rest.next() : next;
    },
    return: async () => (await rest.return?.()) ?? { done: true, value: undefined },
    [Symbol.asyncIterator]: () => rows,
  };
  return rows;
}
