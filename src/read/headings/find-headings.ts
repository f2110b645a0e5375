import type { Row } from '../../model.ts';
import { clean } from '../clean.ts';

/** Where the headings of a sheet stand, and what they are. */
export interface Headings {
  /** How many of the given rows come before the notes: what stands above the headings, and the headings. */
  readonly skipped: number;
  /** One for each column, cleaned and on one line; '' where a column has none. */
  readonly headings: readonly string[];
}

/**
 * Finds the headings among the first rows of a sheet: the first row that is not blank. null where there is none.
 * @param head the first rows
 */
export function findHeadings(head: readonly Row[]): Headings | null {
  for (const [place, { cells }] of head.entries()) {
    const headings = cells.map((heading) => clean(heading).replace(/\s+/g, ' '));
    if (headings.some((heading) => heading !== '')) return { skipped: place + 1, headings };
  }
  return null;
}
