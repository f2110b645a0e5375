import { errors } from '../errors.ts';
import type { LedgerLine, Row, Warning } from '../model.ts';
import { warnings as warningsOf } from '../warnings.ts';
import { clean } from './clean.ts';
import { foldHeading } from './fold-heading.ts';
import { findHeadings } from './headings/find-headings.ts';
import { openTable } from './open-table.ts';
import type { Source } from './source.ts';
import { unmarkCell } from './unmark-cell.ts';

/**
 * A ledger that an officer may have edited and saved in Excel or LibreOffice, as CSV or as a workbook: columns in any order,
 * some of them gone, rows sorted or gone, separators and encodings of any kind. Columns are known by their headings alone.
 * Cost: O(bytes).
 * @throws DistilError `assignments-invalid` where the headings are not those of a ledger
 */
export interface ReadLedger {
  readonly lines: readonly LedgerLine[];
  readonly warnings: readonly Warning[];
}

/** Headings by what they are for; what officers call them by hand is understood as well. */
const HEADINGS = {
  id: ['id'],
  text: ['idea', 'text'],
  status: ['status'],
  option: ['option'],
  title: ['option title', 'title'],
  pin: ['pin'],
  duplicateOf: ['duplicate of'],
  apartFrom: ['apart from'],
  note: ['note'],
  placedBy: ['placed by'],
  machineDraft: ['machine draft'],
  machineTitle: ['machine title'],
  draftOption: ['draft option'],
  wasStatus: ['was status'],
  wasOption: ['was option'],
  wasTitle: ['was title'],
  wasDuplicateOf: ['was duplicate of'],
} as const;

type Column = keyof typeof HEADINGS;

/** Without these, edits cannot be told from what the program wrote. */
const WRITTEN: readonly Column[] = ['wasStatus', 'wasOption', 'wasTitle', 'wasDuplicateOf'];

const NAMES: ReadonlySet<string> = new Set(Object.values(HEADINGS).flat());

/** Between the ids in `apart_from`. */
const BETWEEN_IDS = ' | ';

export async function readLedger(source: Source): Promise<ReadLedger> {
  const warnings: Warning[] = [];
  // The program hides columns of its own in a workbook.
  const warn = (warning: Warning): void => void (warning.code !== 'hidden-read' && warnings.push(warning));
  const table = await openTable(source, warn, {
    sheet: null,
    worth: (head) => (isLedger(findHeadings(head, null, NAMES)?.headings.map(fold) ?? []) ? 1 : 0),
    names: NAMES,
  });
  const folded = table.headings.map(fold);
  if (!isLedger(folded)) {
    await table.rows.return?.();
    throw errors.assignmentsInvalid(source.name, table.headings.join(', '));
  }
  const places = new Map(
    (Object.keys(HEADINGS) as Column[]).map((column) => [
      column,
      folded.findIndex((heading) => (HEADINGS[column] as readonly string[]).includes(heading)),
    ]),
  );
  const has = (column: Column): boolean => (places.get(column) ?? -1) >= 0;
  const gone = WRITTEN.filter((column) => !has(column));
  const edits = gone.length === 0 ? 'told' : has('pin') || gone.length < WRITTEN.length ? 'pinned' : 'all';
  if (edits === 'pinned') warnings.push(warningsOf.assignmentsColumnMissing(source.name, columnsOf(gone)));
  const lines: LedgerLine[] = [];
  for await (const row of table.rows) {
    const line = lineOf(row, places, edits);
    if (line.id !== '' || line.text !== '') lines.push(line);
  }
  return { lines, warnings };
}

const fold = (heading: string): string => foldHeading(heading).replaceAll('_', ' ').trim();

/** A ledger says which note, and something about it. */
const isLedger = (folded: readonly string[]): boolean =>
  [...HEADINGS.id, ...HEADINGS.text].some((name) => folded.includes(name)) &&
  ['option', 'option title', 'status', 'duplicate of'].some((name) => folded.includes(name));

const columnsOf = (columns: readonly Column[]): string => {
  const names = columns.map((column) => `"${HEADINGS[column][0].replaceAll(' ', '_')}"`);
  return names.length === 1 ? `column ${names[0]} is` : `columns ${names.join(', ')} are`;
};

/**
 * @param edits how edits are told: by the columns of what the program wrote; by pins alone, where these are gone; or not at
 *   all, in a list that an officer made, where every cell is a decision
 */
function lineOf(
  { row, cells }: Row,
  places: ReadonlyMap<Column, number>,
  edits: 'told' | 'pinned' | 'all',
): LedgerLine {
  const at = (column: Column, otherwise = ''): string => {
    const place = places.get(column) ?? -1;
    return place < 0 ? otherwise : clean(unmarkCell(cells[place] ?? ''));
  };
  const was = {
    status: at('wasStatus'),
    option: at('wasOption'),
    title: at('wasTitle'),
    duplicateOf: at('wasDuplicateOf'),
  };
  const now = {
    // A column that is gone was not edited.
    status: at('status', was.status),
    option: at('option', was.option),
    title: at('title', was.title),
    duplicateOf: at('duplicateOf', was.duplicateOf),
  };
  const machine = {
    placedBy: at('placedBy'),
    draftOption: at('draftOption', edits === 'pinned' ? now.option : was.option),
    machineDraft: at('machineDraft'),
    machineTitle: at('machineTitle'),
  };
  return {
    row,
    id: at('id'),
    text: at('text'),
    ...now,
    pin: at('pin'),
    apartFrom: at('apartFrom')
      .split(BETWEEN_IDS)
      .filter((id) => id !== ''),
    note: at('note'),
    written: edits === 'all' ? null : { ...(edits === 'told' ? was : now), ...machine },
  };
}
