/**
 * Whole numbers in the proportions given that add up to `total` (or as near as one each allows), so that a reader who
 * adds up a column of rounded figures gets the figure below it. Largest remainder (Hamilton's method), ties to the
 * first: https://en.wikipedia.org/wiki/Quota_method. O(n log n).
 *
 * @param parts what each would be if it were not rounded, 0 or more; they add up to about `total`
 */
export function wholeShares(parts: readonly number[], total: number): number[] {
  const whole = parts.map(Math.floor);
  const missing = total - whole.reduce((sum, part) => sum + part, 0);
  const remainders = parts.map((part, index) => ({ index, remainder: part - Math.floor(part) }));
  remainders.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(remainders.slice(0, Math.max(0, missing)).map(({ index }) => index));
  return whole.map((part, index) => (raised.has(index) ? part + 1 : part));
}
