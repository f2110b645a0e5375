import type { Random } from '../random.ts';

/** Weightings that are tried; the standard error of a share is then at most 0.011. */
const WEIGHTINGS = 2000;

/**
 * The share of all possible weightings that put each option at each rank: stochastic multicriteria acceptability
 * analysis (Lahdelma, Hokkanen, Salminen 1998, https://doi.org/10.1016/S0377-2217(97)00163-X), with weights drawn evenly
 * from all that add up to 1. Equal totals share the better rank by the order of the options.
 * O(weightings x options x criteria).
 *
 * @param values a row for each option, a column for each criterion, 0 to 1
 * @returns a row for each option: its share at rank 1, 2, ...; rows and columns add up to 1
 */
export function rankShares(values: readonly (readonly number[])[], random: Random): number[][] {
  const counts = values.map(() => values.map(() => 0));
  for (let draw = 0; draw < WEIGHTINGS; draw++) {
    // Exponential numbers, scaled to sum 1, are uniform over all weightings; the scale does not change the order.
    const weights = (values[0] ?? []).map(() => -Math.log(1 - random()));
    const totals = values.map((row) => row.reduce((sum, value, c) => sum + value * (weights[c] ?? 0), 0));
    const order = totals.map((_, o) => o).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
    for (const [rank, option] of order.entries()) {
      const row = counts[option];
      if (row) row[rank] = (row[rank] ?? 0) + 1;
    }
  }
  return counts.map((row) => row.map((count) => count / WEIGHTINGS));
}
