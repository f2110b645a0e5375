import type { Meaning, Note, Row, Warning } from '../model.ts';
import { warnings } from '../warnings.ts';
import { clean } from './clean.ts';
import type { Columns } from './columns.ts';
import { repairMojibake } from './encoding/repair-mojibake.ts';
import { exclusionOf, inLegend } from './exclusion.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { maskPersonal } from './mask.ts';
import { namesPeople } from './names-people.ts';
import { rowId } from './row-id.ts';
import { stripHtml } from './strip-html.ts';
import { readVotes } from './votes.ts';

/**
 * Row -> notes: the cells of the columns that mean something, cleaned; the rest of the row is left alone. A row is one note,
 * or one for each question where a sheet is wide: blank answers too, so that every answer is accounted for. What could not be
 * read is counted and told once. Cost: O(letters of those cells).
 */
export interface NoteReader {
  /** The notes of a row; the id of one is the sheet's own, or '' until ids.ts has seen all notes. */
  readonly read: (row: Row) => readonly Note[];
  /** What was wrong with the rows read so far. */
  readonly warnings: () => readonly Warning[];
}

/** Of one source: what it is called, its place among the inputs, its headings and what its columns mean. */
export interface Headed {
  readonly file: string;
  readonly input: number;
  readonly headings: readonly string[];
  /** Short names of the questions. */
  readonly tags: readonly string[];
  /** The rows of those headings that another program had spoilt and that were put right, one for each. */
  readonly spoilt: readonly number[];
  readonly columns: Pick<Columns, 'places' | 'notes'>;
  /** Whether e-mail addresses, telephone numbers and names may be shown. */
  readonly includeAuthors: boolean;
}

export function noteReader({
  file,
  input,
  headings,
  tags: names,
  spoilt,
  columns,
  includeAuthors,
}: Headed): NoteReader {
  const { places, notes: texts } = columns;
  const withoutPersonal = (value: string): string => (includeAuthors ? value : maskPersonal(value).text);
  const width = headings.length;
  const column = (meaning: Meaning): number => places.get(meaning)?.[0] ?? -1;
  const choices = (meaning: Meaning): readonly number[] => places.get(meaning) ?? [];
  const [[text = -1, ...details] = []] = texts;
  const questions = texts.map(([first = -1]) => withoutPersonal(headings[first] ?? ''));
  const tags = tagsOf(texts.map(([first = -1]) => names[first] ?? ''));
  const id = column('id');
  const priority = choices('priority');
  const theme = choices('theme');
  const sector = choices('sector');
  const table = choices('table');
  const author = choices('author');
  const organisation = choices('organisation');
  const votesFor = column('votes');
  const votesAgainst = column('votesAgainst');
  const statuses = choices('status');
  // A table may go by the name of who led it.
  const namedFor = table.some((place) => namesPeople(headings[place] ?? '')) && !includeAuthors;
  const ragged = { rows: 0, first: 0 };
  const unreadable = { rows: 0, first: 0 };
  const shared = new Map<string, string>();

  const repaired = { cells: spoilt.length, first: spoilt[0] ?? 0 };
  const masked = { emails: 0, phones: 0, notes: 0 };

  const cell = (row: Row, place: number, raw = row.cells[place] ?? ''): string => {
    const sound = repairMojibake(raw);
    if (sound !== raw && repaired.cells++ === 0) repaired.first = row.row;
    return clean(stripHtml(sound));
  };
  /** A cell that a report may show, without what tells a person. */
  const shown = (row: Row, place: number): string => withoutPersonal(label(row, place));
  /** A merged cell labels every row that it goes over; a text in one is still a single note, and so is its vote. */
  const label = (row: Row, place: number): string => cell(row, place, row.cells[place] || row.shared?.get(place));
  /** Of a column in which values come again and again; each is kept in memory once. */
  const choice = (row: Row, columns: readonly number[]): string => {
    for (const place of columns) {
      const value = columns === author ? label(row, place) : shown(row, place);
      if (value === '' || isPlaceholder(value)) continue;
      const known = shared.get(value);
      if (known !== undefined) return known;
      shared.set(value, value);
      return value;
    }
    return '';
  };
  const count = (row: Row, place: number): number | null => {
    if (place < 0) return null;
    const value = cell(row, place);
    if (isPlaceholder(value)) return null;
    const votes = readVotes(value);
    if (votes !== undefined) return votes;
    if (unreadable.rows++ === 0) unreadable.first = row.row;
    return null;
  };

  /** @param words the text, read by whoever calls, so that what is masked in it is counted once */
  const note = (row: Row, words: string): Note => {
    const pro = count(row, votesFor);
    const contra = count(row, votesAgainst);
    return {
      input,
      row: row.row,
      id: id < 0 ? '' : idOf(row),
      text: words,
      priority: choice(row, priority),
      theme: choice(row, theme),
      sector: choice(row, sector),
      table: namedFor ? pseudonym(choice(row, table)) : choice(row, table),
      author: choice(row, author),
      organisation: choice(row, organisation),
      votes: pro === null && contra === null ? null : (pro ?? 0) - (contra ?? 0),
      ...excluded(row),
    };
  };
  const excluded = (row: Row): Pick<Note, 'excluded'> => {
    const whys = statuses.map((place) => exclusionOf(withoutPersonal(headings[place] ?? ''), cell(row, place)));
    const reason = whys.find((why) => why !== '') ?? inLegend(choice(row, theme));
    return reason === '' ? {} : { excluded: reason };
  };
  /** An id that is somebody's address tells who it was; the row number serves as well. */
  const idOf = (row: Row): string => {
    const value = cell(row, id);
    return includeAuthors || !value.includes('@') ? value : '';
  };
  /** Tables that go by the names of those who led them are told apart by numbers, in the order in which they come. */
  const leaders = new Map<string, string>();
  const pseudonym = (name: string): string => {
    if (name === '') return '';
    const known = leaders.get(name) ?? `Table ${leaders.size + 1}`;
    leaders.set(name, known);
    return known;
  };
  /** The votes of a row count once: with its first answer that is not blank. */
  const answers = (row: Row): Note[] => {
    const whole = note(row, '');
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
      question: questions[i] ?? '',
    }));
  };
  const textOf = (row: Row, first: number, more: readonly number[]): string => {
    const words = more.reduce((title, place) => join(title, cell(row, place)), cell(row, first));
    if (isPlaceholder(words)) return '';
    if (includeAuthors) return words;
    const found = maskPersonal(words);
    masked.emails += found.emails;
    masked.phones += found.phones;
    if (found.emails + found.phones > 0) masked.notes++;
    return found.text;
  };

  return {
    read(row) {
      if (row.cells.length > width && row.cells.slice(width).some((surplus) => clean(surplus) !== '')) {
        if (ragged.rows++ === 0) ragged.first = row.row;
      }
      return texts.length > 1 ? answers(row) : [note(row, textOf(row, text, details))];
    },
    warnings() {
      const found: Warning[] = [];
      if (ragged.rows > 0) found.push(warnings.rowsRagged(file, ragged.rows, ragged.first));
      if (unreadable.rows > 0) found.push(warnings.votesUnreadable(file, unreadable.rows, unreadable.first));
      if (repaired.cells > 0) found.push(warnings.mojibakeRepaired(file, repaired.cells, repaired.first));
      if (masked.notes > 0) {
        found.push(warnings.personalMasked(file, masked.emails, masked.phones, masked.notes));
      }
      return found;
    },
  };
}

/** What tells the answers of a row apart in their ids: the short names of the questions; Q1, Q2 and so on where one has none. */
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
