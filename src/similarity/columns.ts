import type { ColumnEvidence, DenseMatrix, Meaning, SparseMatrix } from '../model.ts';
import { addScaled, dot, rowOf } from '../text/sparse.ts';
import { nearestRows } from './nearest-rows.ts';

/** A column of the sheet, its entries as vectors of length 1 over their own words (0 for no entry); a row for each idea. */
export interface ColumnEntries {
  readonly meaning: Meaning;
  readonly entries: SparseMatrix;
}

/** How many of the nearest ideas are asked whether they carry the same entry. */
const WITNESSES = 5;

/**
 * The most that a column may add to the similarity of two ideas. On workshop notes 0.1 brings nearly all that a good
 * column can bring, and costs least where the scribe's column and the natural options cut across each other.
 */
const MOST = 0.1;

/** Entries that agree by chance more than this are all the same; what is left is rounding. */
const ALL_ALIKE = 1 - 1e-4;

/**
 * How far to trust a column: Cohen's kappa between the entry of each idea and those of the ideas whose words are nearest,
 * that is (observed - expected by chance) / (1 - expected), where two entries agree by their cosine. A column that the
 * words do not bear out gets nothing; the others count by their kappa, up to 0.1. O(n squared).
 *
 * @param words n x n, the similarity of the ideas' words
 * @param setting the weight that the officer chose, or `auto`
 */
export function weighColumn(
  words: DenseMatrix,
  { meaning, entries }: ColumnEntries,
  setting: number | 'auto',
): ColumnEvidence {
  const n = words.rows;
  const filled = Array.from({ length: n }, (_, i) => rowOf(entries, i).indices.length > 0);
  const count = filled.filter(Boolean).length;
  let observed = 0;
  let asked = 0;
  for (let i = 0; i < n; i++) {
    if (!filled[i]) continue;
    const own = rowOf(entries, i);
    const closeness = (j: number): number => words.values[i * n + j] ?? 0;
    const witnesses = nearestRows(words, i, WITNESSES, filled);
    const total = witnesses.reduce((sum, j) => sum + closeness(j), 0);
    if (total === 0) continue;
    observed += witnesses.reduce((sum, j) => sum + closeness(j) * dot(own, rowOf(entries, j)), 0) / total;
    asked++;
  }
  const chance = meanAgreement(entries, count);
  const kappa = asked > 0 && chance < ALL_ALIKE ? (observed / asked - chance) / (1 - chance) : 0;
  const weight = setting === 'auto' ? Math.min(MOST, Math.max(0, kappa)) : setting;
  return { meaning, agreement: Math.max(-1, kappa), filled: count, weight };
}

/** The mean cosine of two different filled entries: (|sum of all|^2 - their number) / (ordered pairs). */
function meanAgreement(entries: SparseMatrix, filled: number): number {
  const sum = new Float32Array(entries.columns);
  for (let i = 0; i < entries.rows; i++) addScaled(sum, rowOf(entries, i), 1);
  const squares = sum.reduce((total, value) => total + value * value, 0);
  return filled > 1 ? (squares - filled) / (filled * (filled - 1)) : 1;
}
