import type { DenseMatrix } from '../model.ts';

/** What tells how alike ideas are, each n x n, symmetric and positive semi-definite. */
export interface Likeness {
  /** Cosines of words and meanings, each at half. */
  readonly alike: DenseMatrix;
  /** Cosines of the smoothed ideas. */
  readonly smoothed: DenseMatrix;
  /** Agreement of the sheet's priority and theme columns; null where it has none. */
  readonly columns: DenseMatrix | null;
}

/** How much each of them counts. */
export interface Mixture {
  readonly alike: number;
  readonly smoothed: number;
  readonly columns: number;
}

/**
 * The mixtures that are tried. On one set the smoothed similarity helps much and on another little, and a scribe's column
 * helps or misleads; the officer's own answers tell which.
 */
const SMOOTHED = [0.25, 0.5, 1.5];
const COLUMNS = [0, 0.3, 0.8];

export const mixtures = ({ columns }: Likeness): Mixture[] =>
  SMOOTHED.flatMap((smoothed) =>
    (columns === null ? [0] : COLUMNS).map((weight) => ({ alike: 2, smoothed, columns: weight })),
  );

/** How alike two ideas are by a mixture. */
export function likenessOf({ alike, smoothed, columns }: Likeness, mixture: Mixture, i: number, j: number): number {
  const at = i * alike.rows + j;
  return (
    mixture.alike * (alike.values[at] ?? 0) +
    mixture.smoothed * (smoothed.values[at] ?? 0) +
    mixture.columns * (columns?.values[at] ?? 0)
  );
}
