import { errors } from '../errors.ts';
import type { Row, Table, Warning } from '../model.ts';
import { findHeadings } from './headings/find-headings.ts';
import { openSheet } from './open-sheet.ts';
import type { Source } from './source.ts';

/**
 * Opens a source as a table: the headings of the sheet that holds its notes, and the rows below them.
 * @param warn takes what looks wrong, also later, while the rows are read
 * @throws DistilError `format-unknown` or `no-headings`
 */
export async function openTable(source: Source, warn: (warning: Warning) => void): Promise<Table> {
  const { book, head, rest } = await openSheet(source, warn);
  const found = findHeadings(head);
  if (!found) throw errors.noHeadings(source.name);
  const sample = head.slice(found.skipped);
  return {
    format: book.format,
    encoding: book.encoding,
    headings: found.headings,
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
