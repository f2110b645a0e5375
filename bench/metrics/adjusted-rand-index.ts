import { contingency, type Label } from './contingency.ts';

/**
 * How far two groupings agree beyond chance (Hubert and Arabie 1985, https://doi.org/10.1007/BF01908075):
 *
 *     (sum C(n_ij, 2) - E) / ((A + B) / 2 - E),   E = A B / C(n, 2)
 *
 * with A and B the pairs that either grouping puts together. 1: the same groups; 0: no better than chance. O(n).
 *
 * @returns -0.5 to 1; 1 where both groupings are all one group, all singletons or empty, as in scikit-learn
 */
export function adjustedRandIndex(truth: readonly Label[], found: readonly Label[]): number {
  const table = contingency(truth, found);
  const together = sum(table.cells.map(({ count }) => pairs(count)));
  const inTruth = sum(table.truthSizes.map(pairs));
  const inFound = sum(table.foundSizes.map(pairs));
  const expected = (inTruth * inFound) / Math.max(1, pairs(table.items));
  const most = (inTruth + inFound) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

const pairs = (n: number): number => (n * (n - 1)) / 2;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
