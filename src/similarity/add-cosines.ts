import type { SparseMatrix } from '../model.ts';

/**
 * Adds to a similarity matrix a multiple of the cosine of every row with every other, through an inverted index: only
 * pairs that share a term are touched. The rows must have length 1 (or 0). O(sum of df squared + n squared).
 *
 * @param values n x n, row by row, symmetric; changed in place. The diagonal gets the weight, also for rows without a term
 */
export function addCosines(values: Float32Array, matrix: SparseMatrix, weight: number): void {
  const { rows: n, columns, starts, indices } = matrix;
  const postings = Array.from({ length: columns }, () => ({ rows: [] as number[], weights: [] as number[] }));
  const sums = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    sums.fill(0, 0, i);
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) {
      const posting = postings[indices[k] ?? 0];
      if (!posting) continue;
      const own = weight * (matrix.values[k] ?? 0);
      const { rows, weights } = posting;
      for (let at = 0; at < rows.length; at++) {
        const j = rows[at] ?? 0;
        sums[j] = (sums[j] ?? 0) + own * (weights[at] ?? 0);
      }
      rows.push(i);
      weights.push(matrix.values[k] ?? 0);
    }
    for (let j = 0; j < i; j++) {
      const sum = sums[j] ?? 0;
      if (sum === 0) continue;
      values[i * n + j] = (values[i * n + j] ?? 0) + sum;
      values[j * n + i] = (values[j * n + i] ?? 0) + sum;
    }
    values[i * n + i] = (values[i * n + i] ?? 0) + weight;
  }
}
