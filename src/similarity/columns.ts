import type { ColumnEvidence, DenseMatrix, Meaning } from '../model.ts';

/** A column of the sheet as evidence of what belongs together: the cosine of every two ideas' entries. */
export interface ColumnAgreement {
  readonly meaning: Meaning;
  /** n x n; 0 where either idea has no entry. */
  readonly agreement: DenseMatrix;
  /** Whether each idea has an entry. */
  readonly filled: readonly boolean[];
}

/** How many of the nearest ideas are asked whether they carry the same entry. */
const WITNESSES = 5;

/**
 * The most that a column may add to the similarity of two ideas. On workshop notes 0.1 brings nearly all that a good
 * column can bring, and costs least where the scribe's column and the natural options cut across each other.
 */
const MOST = 0.1;

/**
 * How far to trust a column: Cohen's kappa between the entries of each idea and those of the ideas whose words are
 * nearest, that is (observed - expected by chance) / (1 - expected). A column that the words do not bear out gets
 * nothing; the others count by their kappa, up to 0.1. O(n squared log n).
 *
 * @param setting the weight that the officer chose, or `auto`
 */
export function weighColumn(words: DenseMatrix, column: ColumnAgreement, setting: number | 'auto'): ColumnEvidence {
  const n = words.rows;
  const { agreement, filled, meaning } = column;
  let observed = 0;
  let expected = 0;
  let asked = 0;
  let pairs = 0;
  for (let i = 0; i < n; i++) {
    if (!filled[i]) continue;
    const near: number[] = [];
    for (let j = 0; j < n; j++) {
      if (j === i || !filled[j]) continue;
      expected += agreement.values[i * n + j] ?? 0;
      pairs++;
      if ((words.values[i * n + j] ?? 0) > 0) near.push(j);
    }
    const closeness = (j: number): number => words.values[i * n + j] ?? 0;
    near.sort((a, b) => closeness(b) - closeness(a) || a - b);
    const witnesses = near.slice(0, WITNESSES);
    const total = witnesses.reduce((sum, j) => sum + closeness(j), 0);
    if (total === 0) continue;
    observed += witnesses.reduce((sum, j) => sum + closeness(j) * (agreement.values[i * n + j] ?? 0), 0) / total;
    asked++;
  }
  const chance = pairs > 0 ? expected / pairs : 1;
  const kappa = asked > 0 && chance < 1 ? (observed / asked - chance) / (1 - chance) : 0;
  return {
    meaning,
    agreement: kappa,
    filled: filled.filter(Boolean).length,
    weight: setting === 'auto' ? Math.min(MOST, Math.max(0, kappa)) : setting,
  };
}
