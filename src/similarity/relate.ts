import type { ColumnEvidence, DenseMatrix, SparseMatrix } from '../model.ts';
import type { Random } from '../random.ts';
import { addCosines } from './add-cosines.ts';
import { blend, type Sayings } from './blend.ts';
import { type ColumnEntries, weighColumn } from './columns.ts';
import { neighbours } from './neighbours.ts';
import { reduce } from './reduce.ts';
import { smooth } from './smooth.ts';

export interface Relations {
  /** n x n cosines between the smoothed ideas. */
  readonly similarity: DenseMatrix;
  /** n x n: how much each idea listens to its neighbours; rows of sum 1, or 0 for an idea that is like no other. */
  readonly neighbours: SparseMatrix;
  /** A short vector of length 1 for each idea, for k-means. */
  readonly vectors: number[][];
  readonly columns: readonly ColumnEvidence[];
}

/**
 * Neighbours kept for each idea. Words alone need more of them to bridge other wordings: at 200 texts 0.58 in adjusted
 * Rand index with 30 and 0.54 with 15. With embeddings 15 is as good, and on 60 texts a little better.
 */
const NEIGHBOURS = { words: 30, blend: 15 };

/**
 * Who belongs with whom: the similarity of words and meanings, what the sheet's own columns add, and what neighbours
 * lend each other. For the ideas that the options are fitted on, at most a few thousand.
 * O(n squared x (neighbours + dimensions of the embeddings)).
 */
export function relate(
  sayings: Sayings,
  columns: readonly ColumnEntries[],
  columnWeight: number | 'auto',
  random: Random,
): Relations {
  const alike = blend(sayings);
  const evidence = columns.map((column) => weighColumn(alike, column, columnWeight));
  for (const [c, { entries }] of columns.entries()) {
    const weight = evidence[c]?.weight ?? 0;
    if (weight > 0) addCosines(alike.values, entries, weight);
  }
  const transition = neighbours(alike, sayings.meaning ? NEIGHBOURS.blend : NEIGHBOURS.words);
  const similarity = smooth(alike, transition);
  return { similarity, neighbours: transition, vectors: reduce(similarity, random), columns: evidence };
}
