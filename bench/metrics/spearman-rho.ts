import { midRanks } from './mid-ranks.ts';

/**
 * Whether two measures put the same items in the same order: Pearson's correlation of their ranks (Spearman 1904,
 * https://doi.org/10.2307/1412159), ties sharing a rank. O(n log n).
 *
 * @returns -1 to 1; NaN where one of the two is constant or there are fewer than two items
 */
export function spearmanRho(first: readonly number[], second: readonly number[]): number {
  if (first.length !== second.length) {
    throw new RangeError(`both must measure the same items, got ${first.length} and ${second.length} values`);
  }
  const a = centredRanks(first);
  const b = centredRanks(second);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

/** The mean of n ranks is (n + 1) / 2, ties or not. */
const centredRanks = (values: readonly number[]): number[] =>
  midRanks(values).map((rank) => rank - (values.length + 1) / 2);

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, value, i) => total + value * (b[i] ?? 0), 0);
