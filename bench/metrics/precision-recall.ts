/** All 0 to 1; NaN where there was nothing to divide by, so that a mean or a table cannot pass it off as a result. */
export interface PrecisionRecall {
  /** Of what was found, the share that is right. */
  readonly precision: number;
  /** Of what is right, the share that was found. */
  readonly recall: number;
  /** Their harmonic mean, 2 hits / (found + wanted): 0 where nothing was hit; NaN only where both counts are 0. */
  readonly f1: number;
}

/**
 * Precision, recall and F1 from counts (https://en.wikipedia.org/wiki/Precision_and_recall). O(1).
 *
 * @param hits how many were both found and wanted
 */
export function precisionRecall(hits: number, found: number, wanted: number): PrecisionRecall {
  return { precision: hits / found, recall: hits / wanted, f1: (2 * hits) / (found + wanted) };
}
