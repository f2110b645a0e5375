import { errors } from '../errors.ts';
import type { Row, Table, Warning } from '../model.ts';
import { findHeadings } from './headings/find-headings.ts';
import { openSheet, type SheetChoice } from './open-sheet.ts';
import type { Source } from './source.ts';

/**
 * Opens a source as a table: the headings of the sheet that holds its notes, and the rows below them.
 * @param warn takes what looks wrong, also later, while the rows are read
 * @param choice by default the first sheet that is not hidden
 * @throws DistilError `format-unknown` or `no-headings`
 */
export async function openTable(
  source: Source,
  warn: (warning: Warning) => void,
  choice: SheetChoice = FIRST_SHEET,
): Promise<Table> {
  const { book, sheet, head, rest } = await openSheet(source, choice, warn);
  const found = findHeadings(head);
  if (!found) throw errors.noHeadings(source.name);
  const sample = head.slice(found.skipped);
  return {
    format: book.format,
    encoding: book.encoding,
    sheet: sheet.name,
    headings: found.headings,
    sample,
    rows: resume(sample, rest),
  };
}

const FIRST_SHEET: SheetChoice = { sheet: null, worth: () => 0 };

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
