/** What was read, row by row, and what became of it: notes, the ideas among them, and the priorities they are held against. */

/** What a column of the sheet means. `votesAgainst` is taken away from `votes`; `status` says which rows do not count. */
export type Meaning =
  | 'id'
  | 'text'
  | 'priority'
  | 'theme'
  | 'author'
  | 'organisation'
  | 'sector'
  | 'table'
  | 'votes'
  | 'votesAgainst'
  | 'status';

/** One row of a sheet as it was written: `row` is the number that a spreadsheet shows (the heading is row 1). */
export interface Row {
  readonly row: number;
  readonly cells: readonly string[];
  /** By column, from 0: what stands in a row above, in a merged cell that goes on in this one. */
  readonly shared?: ReadonlyMap<number, string>;
}

/** Rows that follow each other, by the numbers that a spreadsheet shows, both ends included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A sheet: its headings and a stream of the rows below them. */
export interface Table {
  /** The words an officer would use: "CSV, separated by commas". */
  readonly format: string;
  readonly encoding: string;
  /** The name on its tab; '' where the format has none. */
  readonly sheet: string;
  readonly headings: readonly string[];
  /** For each column another name by which it may be asked for ("Q1" for a question); '' where it has none. */
  readonly aliases: readonly string[];
  /** The rows of headings; null where there are none and the headings were made up. */
  readonly headingRows: RowSpan | null;
  /** How many rows above the headings hold anything and were passed over. */
  readonly passedOver: number;
  /** The first of the rows, to tell what the columns mean. */
  readonly sample: readonly Row[];
  /** All rows, those of the sample too. Returning it lets go of the file. */
  readonly rows: AsyncIterableIterator<Row>;
}

/**
 * One row of the input, or one answer of it where a sheet has a column for each question, its columns understood. Texts
 * are trimmed and free of control characters; '' means nothing.
 */
export interface Note {
  /** Which of the inputs it came from, from 0. */
  readonly input: number;
  /** The row number that a spreadsheet shows. */
  readonly row: number;
  /** The sheet's own id, or the row number; with the question where a row has several ("7.Q1"); unique over all inputs. */
  readonly id: string;
  readonly text: string;
  /** What the scribe wrote in the priority column, as written. */
  readonly priority: string;
  /** What the scribe wrote in a theme, topic, section or tag column, as written. */
  readonly theme: string;
  readonly sector: string;
  readonly table: string;
  readonly author: string;
  readonly organisation: string;
  /** Votes for, less votes against; null where the cell is empty or the sheet has no votes. */
  readonly votes: number | null;
  /** Why the sheet itself says that it does not count: "left out in the sheet itself (Archived: true)". */
  readonly excluded?: string;
  /** The question that it answers, where a sheet has a column for each of several questions. */
  readonly question?: string;
}

/** A named goal that ideas are scored against. Its number is its place in the priorities file, from 1. */
export interface Priority {
  readonly number: number;
  readonly name: string;
  readonly description: string;
  /** Its importance beside the other priorities; any positive number. */
  readonly weight: number;
}

/** A suggestion: the note that stands for it and the notes that repeat it. */
export interface Idea {
  /** The note that stands for the idea, quoted in reports. */
  readonly note: Note;
  /** Notes that say the same: those in the very same words first. */
  readonly repeats: readonly Note[];
}

/** What became of one note. */
export type Fate =
  | { readonly status: 'idea'; readonly idea: number }
  | { readonly status: 'duplicate'; readonly idea: number }
  | { readonly status: 'set-aside'; readonly reason: string }
  | { readonly status: 'blank' };

/** The ideas in canonical order (free of the order of the rows) and the fate of each note, in the order of the input. */
export interface Sifted {
  readonly ideas: readonly Idea[];
  /** For each idea, why it may be no suggestion, in plain words; null where nothing speaks against it. */
  readonly doubts: readonly (string | null)[];
  readonly fates: readonly Fate[];
}
