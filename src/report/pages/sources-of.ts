import type { CoverageTable } from '../../model.ts';

/** A source with its notes in each option, by rank, and in all of them. */
export interface Source {
  readonly name: string;
  readonly counts: readonly number[];
  readonly total: number;
}

/**
 * The sources of a coverage table with what the options hold of each: sectors with most notes in the options first;
 * tables and priorities in their own order. O(options x sources).
 */
export function sourcesOf({ by, names, counts }: CoverageTable): readonly Source[] {
  const sources = names.map((name, column) => {
    const own = counts.map((row) => row[column] ?? 0);
    return { name, counts: own, total: own.reduce((sum, n) => sum + n, 0) };
  });
  return by === 'sector' ? sources.sort((a, b) => b.total - a.total) : sources;
}
