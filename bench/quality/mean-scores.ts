import type { GroupingScores } from './grouping-scores.ts';

/** The scores that may be averaged. */
export type Scores = Pick<GroupingScores, 'ari' | 'nmi' | 'bCubed' | 'ariAll'>;

/** The mean of each score; NaN where there are none. O(n). */
export function meanScores(scores: readonly Scores[]): Scores {
  const mean = (name: keyof Scores) => scores.reduce((total, one) => total + one[name], 0) / scores.length;
  return { ari: mean('ari'), nmi: mean('nmi'), bCubed: mean('bCubed'), ariAll: mean('ariAll') };
}
