import { errors } from '../errors.ts';
import type { Row, Warning } from '../model.ts';
import { foreign } from './foreign.ts';
import type { Book } from './format.ts';
import { FORMATS } from './formats.ts';
import { peek } from './peek.ts';
import type { Source } from './source.ts';

/** The sheet of a source that holds its rows, the first of which have been looked at. */
export interface OpenedSheet {
  readonly book: Book;
  readonly name: string;
  /** The first rows: enough to see the headings and what the columns mean. */
  readonly head: readonly Row[];
  /** The rows after the head. Returning it lets go of the file. */
  readonly rest: AsyncIterator<Row>;
}

/** How many rows are looked at before it is settled what the columns mean. */
const HEAD_ROWS = 220;

/**
 * Opens a source in whichever format recognises it, and chooses the sheet that holds its notes.
 * @param warn takes what looks wrong, also later, while the rows are read
 * @throws DistilError `format-unknown`
 */
export async function openSheet(source: Source, warn: (warning: Warning) => void): Promise<OpenedSheet> {
  const book = await openBook(source, warn);
  const [sheet] = book.sheets;
  if (!sheet) throw errors.noHeadings(source.name);
  const rest = sheet.rows();
  return { book, name: sheet.name, head: await take(rest, HEAD_ROWS), rest };
}

async function openBook(source: Source, warn: (warning: Warning) => void): Promise<Book> {
  const opened = await peek(source);
  const format = FORMATS.find(({ recognises }) => recognises(opened.head, opened.name));
  if (format) return format.open(opened, warn);
  // Leaving the loop closes the file.
  for await (const _ of opened.bytes) break;
  const { what, cure } = foreign(opened.head) ?? {
    what: 'is in no format that can be read',
    cure: 'save it as "CSV UTF-8"',
  };
  throw errors.notAFormat(source.name, what, cure);
}

async function take<T>(items: AsyncIterator<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  while (taken.length < count) {
    const next = await items.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}
