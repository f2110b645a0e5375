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
const MEANING = 1 - WORDS;

/** How alike ideas are: 0.7 x the cosine of their words + 0.3 x that of their meanings; words alone without an embedder. */
export function blend({ words, meaning }: Sayings): DenseMatrix {
  const n = words.rows;
  const values = new Float32Array(n * n);
  addCosines(values, words, meaning ? WORDS : 1);
  if (meaning) addDenseCosines(values, meaning, MEANING);
  return { rows: n, columns: n, values };
}
