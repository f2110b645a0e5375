import { contingency, type Label } from './contingency.ts';

/**
 * How much one grouping tells about the other, beside what each holds
 * (scikit-learn's `normalized_mutual_info_score`, https://scikit-learn.org/stable/modules/clustering.html):
 *
 *     I(truth; found) / ((H(truth) + H(found)) / 2)
 *
 * Unlike the adjusted Rand index it is not 0 by chance: many small groups raise it. O(n).
 *
 * @returns 0 to 1; 1 where both groupings are all one group or empty, as in scikit-learn
 */
export function normalisedMutualInformation(truth: readonly Label[], found: readonly Label[]): number {
  const { items, cells, truthSizes, foundSizes } = contingency(truth, found);
  if (truthSizes.length <= 1 && foundSizes.length <= 1) return 1;
  let shared = 0;
  for (const { count, truthSize, foundSize } of cells) {
    shared += (count / items) * Math.log((items * count) / (truthSize * foundSize));
  }
  // Logarithms leave a trace of rounding where nothing is shared.
  return Math.max(0, shared) / ((entropy(truthSizes, items) + entropy(foundSizes, items)) / 2);
}

const entropy = (sizes: readonly number[], items: number): number =>
  -sizes.reduce((total, size) => total + (size / items) * Math.log(size / items), 0);
