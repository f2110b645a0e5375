import type { DenseMatrix, SparseMatrix } from '../model.ts';
import { addCosines } from './add-cosines.ts';
import { addDenseCosines } from './add-dense-cosines.ts';

/** What the ideas say, a row for each, of length 1. */
export interface Sayings {
  /** TF-IDF. */
  readonly words: SparseMatrix;
  /** Centred embeddings; null without an embedder. */
  readonly meaning: DenseMatrix | null;
}

/** The blend measured best on every kind of labelled text that was tried, and flat around it. */
const WORDS = 0.7;

/**
 * How alike ideas are: 0.7 x the cosine of their words + 0.3 x that of their meanings; words alone without an embedder.
 * @param share how much the words count, 0 to 1
 */
export function blend({ words, meaning }: Sayings, share = WORDS): DenseMatrix {
  const n = words.rows;
  const values = new Float32Array(n * n);
  addCosines(values, words, meaning ? share : 1);
  if (meaning) addDenseCosines(values, meaning, 1 - share);
  return { rows: n, columns: n, values };
}
