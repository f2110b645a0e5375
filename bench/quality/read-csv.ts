import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Rows of a labelled file, each cell trimmed and found by its heading. */
export type LabelledRow = ReadonlyMap<string, string>;

/** The headings of a CSV file, trimmed. */
export const readHeadings = (file: string): string[] => cellsOf(file, { to: 1 })[0] ?? [];

/**
 * The rows of a CSV file in UTF-8, by heading. Apart from the program's own reader, which would take the labels for
 * something the scribe wrote. O(bytes).
 *
 * @throws Error where one of the columns is missing
 */
export function readCsv(file: string, columns: readonly string[]): LabelledRow[] {
  const [headings = [], ...rows] = cellsOf(file);
  for (const column of columns) {
    if (!headings.includes(column)) {
      throw new Error(`${basename(file)} must have a column "${column}", got ${headings.join(', ')}`);
    }
  }
  return rows.map((cells) => new Map(headings.map((heading, c) => [heading, cells[c] ?? ''])));
}

const cellsOf = (file: string, extent: { readonly to?: number } = {}): string[][] =>
  parse(readFileSync(file), { bom: true, trim: true, relax_column_count: true, skip_empty_lines: true, ...extent });
