import { contingency, type Label } from './contingency.ts';
import { type PrecisionRecall, precisionRecall } from './precision-recall.ts';

/**
 * Precision and recall over pairs of items: a pair is wanted where both have the same label in the truth, found where
 * both have the same label in the other grouping. Made for repeats, where almost every item is alone, so that scores
 * over items would call finding nothing a success (compare scikit-learn's `pair_confusion_matrix`). O(n).
 */
export function pairScores(truth: readonly Label[], found: readonly Label[]): PrecisionRecall {
  const { cells, truthSizes, foundSizes } = contingency(truth, found);
  return precisionRecall(pairs(cells.map(({ count }) => count)), pairs(foundSizes), pairs(truthSizes));
}

const pairs = (sizes: readonly number[]): number => sizes.reduce((total, n) => total + (n * (n - 1)) / 2, 0);
