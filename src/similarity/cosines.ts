import type { DenseMatrix, SparseMatrix } from '../model.ts';

/**
 * The cosine of every row with every other, through an inverted index: only pairs that share a term are touched.
 * The rows must have length 1 (or 0). O(sum of df squared) time, O(n squared) memory: for a few thousand rows.
 *
 * @returns n x n, symmetric; the diagonal is 1, also for rows without a term
 */
export function cosines(matrix: SparseMatrix): DenseMatrix {
  const n = matrix.rows;
  const values = new Float32Array(n * n);
  const postings = new Map<number, { row: number; value: number }[]>();
  for (let i = 0; i < n; i++) {
    for (let k = matrix.starts[i] ?? 0; k < (matrix.starts[i + 1] ?? 0); k++) {
      const term = matrix.indices[k] ?? 0;
      const value = matrix.values[k] ?? 0;
      const list = postings.get(term) ?? [];
      if (list.length === 0) postings.set(term, list);
      for (const other of list) {
        const at = i * n + other.row;
        values[at] = (values[at] ?? 0) + value * other.value;
      }
      list.push({ row: i, value });
    }
    values[i * n + i] = 1;
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) values[j * n + i] = values[i * n + j] ?? 0;
  return { rows: n, columns: n, values };
}
