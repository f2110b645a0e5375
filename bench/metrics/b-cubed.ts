import { contingency, type Label } from './contingency.ts';
import type { PrecisionRecall } from './precision-recall.ts';

/**
 * Precision and recall seen from each item (Bagga and Baldwin 1998, https://aclanthology.org/P98-1012/): of the items
 * grouped with it, the share that belong with it; of the items that belong with it, the share grouped with it; both
 * averaged over all items, with F1 their harmonic mean.
 *
 *     precision = (1/n) sum n_ij^2 / |found_j|,   recall = (1/n) sum n_ij^2 / |truth_i|
 *
 * O(n). Above 0 to 1; NaN where there are no items.
 */
export function bCubed(truth: readonly Label[], found: readonly Label[]): PrecisionRecall {
  const { items, cells } = contingency(truth, found);
  let precision = 0;
  let recall = 0;
  for (const { count, truthSize, foundSize } of cells) {
    precision += count ** 2 / foundSize / items;
    recall += count ** 2 / truthSize / items;
  }
  return items === 0
    ? { precision: Number.NaN, recall: Number.NaN, f1: Number.NaN }
    : { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
