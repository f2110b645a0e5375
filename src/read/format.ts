import type { Table, Warning } from '../model.ts';
import type { Source } from './source.ts';

/**
 * A kind of file that notes can be read from.
 *
 * To add one: write a file beside this one that exports a Format and put it into the list in formats.ts. The list is
 * asked in order and the first format that recognises the head of a file reads it, so a format with a clear mark at its
 * start (a signature, a byte order mark) stands before CSV, which takes any text.
 *
 * A Table gives its rows one at a time and never holds the sheet in memory. Its row numbers are those that a spreadsheet
 * shows: a row of headings is row 1, a blank row is a row, and a cell of several lines is part of one row. Cells are
 * given as they were written; cleaning is left to clean.ts.
 */
export interface Format {
  readonly name: string;
  /** @param head the first 64 KB of the file, or all of it where it is shorter */
  readonly recognises: (head: Uint8Array, fileName: string) => boolean;
  /**
   * Reads as far as the headings.
   * @param warn takes what looks wrong, also while the rows are read
   * @throws DistilError where the file has no headings; reading the rows throws where the file is damaged
   */
  readonly open: (source: OpenedSource, warn: (warning: Warning) => void) => Promise<Table>;
}

/** A source whose head has been looked at; `bytes` still begins at the beginning. */
export interface OpenedSource extends Source {
  readonly head: Uint8Array;
}
