import type { Row, Warning } from '../model.ts';
import type { Source } from './source.ts';

/**
 * A kind of file that notes can be read from.
 *
 * To add one: write a file beside this one that exports a Format and put it into the list in formats.ts. The list is
 * asked in order and the first format that recognises the head of a file reads it, so a format with a clear mark at its
 * start (a signature, a byte order mark) stands before CSV, which takes any text.
 *
 * A file is opened as a Book of one or more Sheets. A sheet gives its rows one at a time and never holds itself in memory.
 * Its row numbers are those that a spreadsheet shows: the first row is 1, a blank row is a row, and a cell of several lines
 * is part of one row. Cells are given as they were written; which rows are headings is found in headings/, and cleaning is
 * left to clean.ts.
 */
export interface Format {
  readonly name: string;
  /** @param head the first 64 KB of the file, or all of it where it is shorter */
  readonly recognises: (head: Uint8Array, fileName: string) => boolean;
  /**
   * @param warn takes what looks wrong, also while the rows are read
   * @throws DistilError where the file cannot be read; reading the rows throws where it is damaged
   */
  readonly open: (source: OpenedSource, warn: (warning: Warning) => void) => Promise<Book>;
}

/** What a file holds: one sheet, or several where it is a workbook. */
export interface Book {
  /** The words an officer would use: "CSV, separated by commas". */
  readonly format: string;
  /** '' where the format leaves no choice of it. */
  readonly encoding: string;
  /** In the order of the file; at least one. */
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** The name on its tab; '' where the format has none. */
  readonly name: string;
  readonly hidden: boolean;
  /** Its rows from the top. To be asked for once; returning the iterator early lets go of the file. */
  readonly rows: () => AsyncIterator<Row> & AsyncIterable<Row>;
}

/** A source whose head has been looked at; `bytes` still begins at the beginning. */
export interface OpenedSource extends Source {
  readonly head: Uint8Array;
}
