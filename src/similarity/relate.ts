import type { ColumnEvidence, DenseMatrix, Meaning, SparseMatrix } from '../model.ts';
import type { Random } from '../random.ts';
import { type ColumnAgreement, weighColumn } from './columns.ts';
import { cosines } from './cosines.ts';
import { neighbours } from './neighbours.ts';
import { reduce } from './reduce.ts';
import { smooth } from './smooth.ts';

/** A column of the sheet, its entries as vectors over their own words; row i belongs to idea i. */
export interface ColumnEntries {
  readonly meaning: Meaning;
  readonly entries: SparseMatrix;
}

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
  const wordSimilarity = cosines(words);
  const agreements = columns.map(agreementOf);
  const evidence = agreements.map((column) => weighColumn(wordSimilarity, column, columnWeight));
  const values = wordSimilarity.values.slice();
  for (const [c, { agreement }] of agreements.entries()) {
    const weight = evidence[c]?.weight ?? 0;
    if (weight > 0)
      for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) + weight * (agreement.values[at] ?? 0);
  }
  const blended = { ...wordSimilarity, values };
  const similarity = smooth(blended, neighbours(blended));
  return { similarity, vectors: reduce(similarity, random), columns: evidence };
}

function agreementOf({ meaning, entries }: ColumnEntries): ColumnAgreement {
  const filled = Array.from(
    { length: entries.rows },
    (_, i) => (entries.starts[i + 1] ?? 0) > (entries.starts[i] ?? 0),
  );
  return { meaning, agreement: cosines(entries), filled };
}
