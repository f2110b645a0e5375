import type { DenseMatrix, SparseMatrix } from '../model.ts';
import { addCosines } from './add-cosines.ts';
import { blend, type Sayings } from './blend.ts';

/** Where officers' placings are learnt from, meanings tell as much as words: a fitted rule makes use of both. */
const EVEN = 0.5;

/** How alike ideas are in words and meanings, each at half, and in the entries of the sheet's columns. */
export interface Likenesses {
  readonly alike: DenseMatrix;
  /** null where the sheet has none. */
  readonly columns: DenseMatrix | null;
}

/**
 * What officers' placings are learnt from, beside the smoothed similarity.
 * O(n squared x dimensions of the embeddings).
 */
export function liken(sayings: Sayings, columns: readonly { readonly entries: SparseMatrix }[]): Likenesses {
  const alike = blend(sayings, EVEN);
  if (columns.length === 0) return { alike, columns: null };
  const values = new Float32Array(alike.rows * alike.rows);
  for (const { entries } of columns) addCosines(values, entries, 1);
  return { alike, columns: { ...alike, values } };
}
