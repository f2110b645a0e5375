import type { DenseMatrix } from '../model.ts';
import { denseRow, dotRows } from '../text/dense.ts';

/** Rows taken together, so that the rows on both sides stay in the processor's cache. */
const BLOCK = 32;

/**
 * Adds to a similarity matrix a multiple of the cosine of every dense row with every other. The rows must have length 1
 * (or 0). O(n squared x columns).
 *
 * @param values n x n, row by row, symmetric; changed in place
 */
export function addDenseCosines(values: Float32Array, dense: DenseMatrix, weight: number): void {
  const n = dense.rows;
  const rows = Array.from({ length: n }, (_, i) => denseRow(dense, i));
  const none = new Float32Array(dense.columns);
  for (let top = 0; top < n; top += BLOCK) {
    for (let left = 0; left <= top; left += BLOCK) {
      for (let i = top; i < Math.min(n, top + BLOCK); i++) {
        for (let j = left; j < Math.min(i + 1, left + BLOCK); j++) {
          const cosine = weight * dotRows(rows[i] ?? none, rows[j] ?? none);
          values[i * n + j] = (values[i * n + j] ?? 0) + cosine;
          if (i !== j) values[j * n + i] = (values[j * n + i] ?? 0) + cosine;
        }
      }
    }
  }
}
