/** Texts as numbers: their words, and what they mean. */

/** A matrix in compressed sparse row form: row i holds `indices` and `values` from `starts[i]` up to `starts[i + 1]`. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Length rows + 1. */
  readonly starts: Uint32Array;
  /** Column numbers, ascending within a row. */
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

/** A dense matrix, row by row. */
export interface DenseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** One sparse vector: columns ascending, with their values. */
export interface SparseVector {
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

/** The ideas as TF-IDF vectors. Everything is in one order: row i is idea i, column t is term t. */
export interface Corpus {
  /** Ideas x terms, rows of length 1 (or 0 where an idea has no term). */
  readonly matrix: SparseMatrix;
  /** The commonest written form of each term: what people see. */
  readonly surfaces: readonly string[];
  /** Turns other text (a priority) into a vector over the same terms; unknown words are left out. */
  readonly vectorise: (text: string) => SparseVector;
}

/** Vectors of meaning, centred on the ideas, each of length 1 (or 0 where a text has no content). */
export interface Embeddings {
  /** A row for each idea that was embedded. */
  readonly ideas: DenseMatrix;
  /** A row for each text that they are compared with, such as the priorities. */
  readonly others: DenseMatrix;
}
