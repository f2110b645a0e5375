import { escapeMarkdown } from './markdown-escape.ts';

export interface MarkdownColumn {
  readonly heading: string;
  /** Its share of the width of the page, where the table is too wide for a line of source; any whole number from 3. */
  readonly share: number;
  /** Set to the right, as figures are. */
  readonly figures?: boolean;
}

/** Wide enough, beside columns of text, for a heading of seven letters to stay in one piece in Word. */
const FIGURES_SHARE = 11;

/** A column of figures under a short heading. */
export const figures = (heading: string, share = FIGURES_SHARE): MarkdownColumn => ({ heading, share, figures: true });

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/**
 * A pipe table with its caption above. Where a line of the source is longer than 72 characters pandoc sets the widths of
 * the columns by the numbers of dashes (https://pandoc.org/MANUAL.html#extension-pipe_tables), so these follow the
 * shares. Cells and headings are plain text, and are escaped here.
 */
export function* markdownTable(
  caption: string,
  columns: readonly MarkdownColumn[],
  rows: Iterable<readonly (string | number)[]>,
): Iterable<string> {
  yield `\nTable: ${escapeMarkdown(caption)}\n\n`;
  yield line(columns.map(({ heading }) => escapeMarkdown(heading)));
  yield line(columns.map(({ share, figures }) => (figures === true ? `${'-'.repeat(share - 1)}:` : '-'.repeat(share))));
  for (const row of rows) yield line(row.map((cell) => escapeMarkdown(String(cell))));
}
