import type { ColumnEvidence, DenseMatrix, SparseMatrix } from '../model.ts';
import type { Random } from '../random.ts';
import { addCosines } from './add-cosines.ts';
import { type ColumnEntries, weighColumn } from './columns.ts';
import { neighbours } from './neighbours.ts';
import { reduce } from './reduce.ts';
import { smooth } from './smooth.ts';

export interface Relations {
  /** n x n cosines between the smoothed ideas. */
  readonly similarity: DenseMatrix;
  /** A short vector of length 1 for each idea, for k-means. */
  readonly vectors: number[][];
  readonly columns: readonly ColumnEvidence[];
}

/**
 * Who belongs with whom: the similarity of the words, what the sheet's own columns add, and what neighbours lend each
 * other. For the ideas that the options are fitted on, at most a few thousand. O(n squared x neighbours).
 *
 * @param words TF-IDF rows of length 1
 */
export function relate(
  words: SparseMatrix,
  columns: readonly ColumnEntries[],
  columnWeight: number | 'auto',
  random: Random,
): Relations {
  const n = words.rows;
  const blend: DenseMatrix = { rows: n, columns: n, values: new Float32Array(n * n) };
  addCosines(blend.values, words, 1);
  const evidence = columns.map((column) => weighColumn(blend, column, columnWeight));
  for (const [c, { entries }] of columns.entries()) {
    const weight = evidence[c]?.weight ?? 0;
    if (weight > 0) addCosines(blend.values, entries, weight);
  }
  const similarity = smooth(blend, neighbours(blend));
  return { similarity, vectors: reduce(similarity, random), columns: evidence };
}
