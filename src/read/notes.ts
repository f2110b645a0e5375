import type { Meaning, Note, Row, Warning } from '../model.ts';
import { warnings } from '../warnings.ts';
import { clean } from './clean.ts';
import type { Columns } from './columns.ts';
import { rowId } from './row-id.ts';
import { readVotes } from './votes.ts';

/**
 * Row -> notes: the cells of the columns that mean something, cleaned; the rest of the row is left alone. A row is one note,
 * or one for each question where a sheet is wide: blank answers too, so that every answer is accounted for. What could not be
 * read is counted and told once. Cost: O(letters of those cells).
 */
export interface NoteReader {
  /** Adds the notes of a row; the id of one is the sheet's own, or '' until ids.ts has seen all notes. */
  readonly read: (row: Row, notes: Note[]) => void;
  /** What was wrong with the rows read so far. */
  readonly warnings: () => readonly Warning[];
}

/** What people write into a cell that they leave blank. */
const PLACEHOLDER = /^(?:[-\u2013\u2014]|n\/?a)$/i;
const isPlaceholder = (cell: string): boolean => cell.length <= 3 && PLACEHOLDER.test(cell);

/** How much of an odd cell a warning quotes. */
const EXAMPLE_LENGTH = 40;

/** Of one source: what it is called, its place among the inputs, its headings and what its columns mean. */
export interface Headed {
  readonly file: string;
  readonly input: number;
  readonly headings: readonly string[];
  readonly aliases: readonly string[];
  readonly columns: Pick<Columns, 'places' | 'notes'>;
}

export function noteReader({ file, input, headings, aliases, columns }: Headed): NoteReader {
  const { places, notes: texts } = columns;
  const width = headings.length;
  const column = (meaning: Meaning): number => places.get(meaning)?.[0] ?? -1;
  const [[text = -1, ...details] = []] = texts;
  const tags = tagsOf(texts.map(([first = -1]) => aliases[first] ?? ''));
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

  const note = (row: Row): Note => {
    const pro = count(row, votesFor);
    const contra = count(row, votesAgainst);
    return {
      input,
      row: row.row,
      id: id < 0 ? '' : cell(row, id),
      text: textOf(row, text, details),
      priority: choice(row, priority),
      theme: choice(row, theme),
      sector: choice(row, sector),
      table: choice(row, table),
      author: choice(row, author),
      organisation: choice(row, organisation),
      votes: pro === null && contra === null ? null : (pro ?? 0) - (contra ?? 0),
    };
  };
  /** The votes of a row count once: with its first answer that is not blank. */
  const answers = (row: Row): Note[] => {
    const whole = note(row);
    const told = texts.map(([first = -1, ...more]) => textOf(row, first, more));
    const voted = Math.max(
      0,
      told.findIndex((answer) => answer !== ''),
    );
    return told.map((answer, i) => ({
      ...whole,
      id: `${whole.id || rowId(input, row.row)}.${tags[i]}`,
      text: answer,
      votes: i === voted ? whole.votes : null,
      question: headings[texts[i]?.[0] ?? -1] ?? '',
    }));
  };
  const textOf = (row: Row, first: number, more: readonly number[]): string =>
    more.reduce((title, place) => join(title, cell(row, place)), cell(row, first));

  return {
    read(row, notes) {
      if (row.cells.length > width && row.cells.slice(width).some((surplus) => clean(surplus) !== '')) {
        if (ragged.rows++ === 0) ragged.first = row.row;
      }
      if (texts.length > 1) notes.push(...answers(row));
      else notes.push(note(row));
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

/** What tells the answers of a row apart in their ids: the short names of the questions, or else Q1, Q2 and so on. */
function tagsOf(aliases: readonly string[]): readonly string[] {
  const short = aliases.every((alias) => /^\w{1,12}$/.test(alias)) && new Set(aliases).size === aliases.length;
  return short ? aliases : aliases.map((_, i) => `Q${i + 1}`);
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
