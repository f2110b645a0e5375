/** Totals that differ by less are the same sum, rounded in another order of adding up. */
const ROUNDING = 1e-9;

/**
 * The places of some totals from the highest to the lowest; of equal totals the earlier place comes first, also where
 * 0.1 + 0.2 stands beside 0.3. O(n log n).
 */
export function orderByTotal(totals: readonly number[]): number[] {
  const rounded = totals.map((total) => Math.round(total / ROUNDING));
  return rounded.map((_, place) => place).sort((a, b) => (rounded[b] ?? 0) - (rounded[a] ?? 0) || a - b);
}
