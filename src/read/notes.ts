import type { Meaning, Note, Row, Warning } from '../model.ts';
import { warnings } from '../warnings.ts';
import { clean } from './clean.ts';
import type { Columns } from './columns.ts';
import { readVotes } from './votes.ts';

/**
 * Row -> Note: the cells of the columns that mean something, cleaned; the rest of the row is left alone. What could not
 * be read is counted and told once. Cost: O(letters of those cells).
 */
export interface NoteReader {
  /** The note of a row; its id is the sheet's own, or '' until ids.ts has seen all notes. */
  readonly read: (row: Row) => Note;
  /** What was wrong with the rows read so far. */
  readonly warnings: () => readonly Warning[];
}

/** What people write into a cell that they leave blank. */
const PLACEHOLDER = /^(?:[-\u2013\u2014]|n\/?a)$/i;
const isPlaceholder = (cell: string): boolean => cell.length <= 3 && PLACEHOLDER.test(cell);

/** How much of an odd cell a warning quotes. */
const EXAMPLE_LENGTH = 40;

/** @param width the number of headings */
export function noteReader(file: string, input: number, width: number, places: Columns['places']): NoteReader {
  const column = (meaning: Meaning): number => places.get(meaning)?.[0] ?? -1;
  const [text = -1, ...details] = places.get('text') ?? [];
  const id = column('id');
  const priority = column('priority');
  const theme = column('theme');
  const sector = column('sector');
  const table = column('table');
  const author = column('author');
  const organisation = column('organisation');
  const votesFor = column('votes');
  const votesAgainst = column('votesAgainst');
  const ragged = { rows: 0, first: 0 };
  const unreadable = { rows: 0, first: 0, example: '' };
  const shared = new Map<string, string>();

  const cell = (row: Row, place: number): string => clean(row.cells[place] ?? '');
  /** Of a column in which values come again and again; each is kept in memory once. */
  const choice = (row: Row, place: number): string => {
    if (place < 0) return '';
    const value = cell(row, place);
    if (value === '' || isPlaceholder(value)) return '';
    const known = shared.get(value);
    if (known !== undefined) return known;
    shared.set(value, value);
    return value;
  };
  const count = (row: Row, place: number): number | null => {
    if (place < 0) return null;
    const value = cell(row, place);
    if (isPlaceholder(value)) return null;
    const votes = readVotes(value);
    if (votes !== undefined) return votes;
    if (unreadable.rows++ === 0) {
      unreadable.first = row.row;
      unreadable.example = [...value].slice(0, EXAMPLE_LENGTH).join('');
    }
    return null;
  };

  return {
    read(row) {
      if (row.cells.length > width && row.cells.slice(width).some((surplus) => clean(surplus) !== '')) {
        if (ragged.rows++ === 0) ragged.first = row.row;
      }
      const pro = count(row, votesFor);
      const contra = count(row, votesAgainst);
      return {
        input,
        row: row.row,
        id: id < 0 ? '' : cell(row, id),
        text: details.reduce((title, place) => join(title, cell(row, place)), cell(row, text)),
        priority: choice(row, priority),
        theme: choice(row, theme),
        sector: choice(row, sector),
        table: choice(row, table),
        author: choice(row, author),
        organisation: choice(row, organisation),
        votes: pro === null && contra === null ? null : (pro ?? 0) - (contra ?? 0),
      };
    },
    warnings() {
      const found: Warning[] = [];
      if (ragged.rows > 0) found.push(warnings.rowsRagged(file, ragged.rows, ragged.first));
      if (unreadable.rows > 0) {
        found.push(warnings.votesUnreadable(file, unreadable.rows, unreadable.first, unreadable.example));
      }
      return found;
    },
  };
}

/** A title and its details as one text, word for word. A title that only repeats how the details begin is left out. */
function join(title: string, details: string): string {
  if (details === '' || isPlaceholder(details)) return title;
  if (title === '' || isPlaceholder(title)) return details;
  const start = title
    .replace(/(?:…|\.{3})$/, '')
    .trimEnd()
    .toLowerCase();
  return details.toLowerCase().startsWith(start) ? details : `${title}\n\n${details}`;
}
