import { stringify } from 'csv-stringify/sync';

/** A cell as it is to be written; text that people typed goes through textCell first. */
export type Cell = string | number | null;

/** Tells Excel that the file is UTF-8; it stands before the first line. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** csv-stringify quotes its own line ends, not a lone one; spreadsheets take any for the end of the row. */
const LINE_END = /[\r\n]/;

/** Rows as lines of CSV, quoted where they have to be and ended as Excel ends them. O(characters). */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Cell[][], { record_delimiter: 'windows', quoted_match: LINE_END });
