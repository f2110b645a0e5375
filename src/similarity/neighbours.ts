import type { DenseMatrix, SparseMatrix } from '../model.ts';
import { matrixOf, vectorOf } from '../text/sparse.ts';

/** Neighbours kept for each idea; 10 and 20 measure the same within noise. */
export const NEIGHBOURS = 15;

/**
 * Who is near whom: the nearest ideas with positive similarity, made mutual by taking the larger of both directions,
 * each row scaled to sum 1. Of equally near ones the earlier idea is taken. O(n squared log n).
 *
 * @param similarity n x n, symmetric
 * @returns n x n transition weights; a row is empty where an idea is like no other
 */
export function neighbours(similarity: DenseMatrix): SparseMatrix {
  const n = similarity.rows;
  const near = Array.from({ length: n }, () => new Map<number, number>());
  for (let i = 0; i < n; i++) {
    const row = similarity.values.subarray(i * n, (i + 1) * n);
    const candidates: number[] = [];
    for (let j = 0; j < n; j++) if (j !== i && (row[j] ?? 0) > 0) candidates.push(j);
    candidates.sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0) || a - b);
    for (const j of candidates.slice(0, NEIGHBOURS)) {
      near[i]?.set(j, row[j] ?? 0);
      near[j]?.set(i, row[j] ?? 0);
    }
  }
  const rows = near.map((entries) => {
    const row = vectorOf(entries);
    const sum = row.values.reduce((total, value) => total + value, 0);
    for (let k = 0; k < row.values.length; k++) row.values[k] = (row.values[k] ?? 0) / sum;
    return row;
  });
  return matrixOf(rows, n);
}
