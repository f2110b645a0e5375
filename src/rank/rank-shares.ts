import { orderByTotal } from './order-by-total.ts';

/**
 * The share of weightings that put each option at each rank: stochastic multicriteria acceptability analysis (Lahdelma,
 * Hokkanen, Salminen 1998, https://doi.org/10.1016/S0377-2217(97)00163-X). Of equal totals the earlier option has the
 * better rank, so that options which are equal in all keep their order. O(weightings x options x criteria).
 *
 * @param values a row for each option, a column for each criterion, 0 to 1
 * @param weightings a weight for each criterion in each, drawn evenly from all that add up to 1
 * @returns a row for each option: its share at rank 1, 2, ...; rows and columns add up to 1
 */
export function rankShares(
  values: readonly (readonly number[])[],
  weightings: readonly (readonly number[])[],
): number[][] {
  const counts = values.map(() => values.map(() => 0));
  for (const weights of weightings) {
    const totals = values.map((row) => row.reduce((sum, value, c) => sum + value * (weights[c] ?? 0), 0));
    for (const [rank, option] of orderByTotal(totals).entries()) {
      const row = counts[option];
      if (row) row[rank] = (row[rank] ?? 0) + 1;
    }
  }
  return counts.map((row) => row.map((count) => count / weightings.length));
}
