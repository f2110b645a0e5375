import type { DenseMatrix, SparseMatrix } from '../model.ts';
import { collectRows } from '../text/sparse.ts';
import { nearestRows } from './nearest-rows.ts';

/**
 * Who is near whom: the nearest ideas with positive similarity, made mutual by taking the larger of both directions,
 * each row scaled to sum 1. Of equally near ones the earlier idea is taken. O(n squared).
 *
 * @param similarity n x n, symmetric
 * @param most how many of the nearest each idea keeps
 * @returns n x n transition weights; a row is empty where an idea is like no other
 */
export function neighbours(similarity: DenseMatrix, most: number): SparseMatrix {
  const n = similarity.rows;
  const near = Array.from({ length: n }, () => new Map<number, number>());
  for (let i = 0; i < n; i++) {
    for (const j of nearestRows(similarity, i, most)) {
      const closeness = similarity.values[i * n + j] ?? 0;
      near[i]?.set(j, closeness);
      near[j]?.set(i, closeness);
    }
  }
  const rows = collectRows();
  for (const entries of near) {
    let sum = 0;
    for (const closeness of entries.values()) sum += closeness;
    for (const [j, closeness] of entries) entries.set(j, closeness / sum);
    rows.add(entries);
  }
  return rows.matrix(n);
}
