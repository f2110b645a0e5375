import type { DenseMatrix, Trial } from '../model.ts';
import type { Random } from '../random.ts';
import { type Attempt, tryGroup } from './try-group.ts';

export interface Groups {
  readonly count: number;
  /** The group of each idea, from 0. */
  readonly assignments: Int32Array;
  /** Every number of groups that was tried, ascending. */
  readonly tried: readonly Trial[];
}

/**
 * Groups ideas by k-means for each number of options asked for, and keeps the number with the highest mean silhouette,
 * of equals the smaller. With no more ideas than options each idea is a group of its own. One fewer and one more than
 * were asked for are tried as well, for comparison, and never kept.
 *
 * @param similarity n x n cosines between the smoothed ideas
 * @param vectors n rows of length 1
 * @param beside for the numbers that were not asked for; of its own, so that they change nothing of what was
 */
export function groupIdeas(
  similarity: DenseMatrix,
  vectors: number[][],
  asked: { readonly min: number; readonly max: number },
  random: Random,
  beside: Random,
): Groups {
  const n = vectors.length;
  const attempts: Attempt[] = [];
  const attempt = (count: number, from: Random): void => {
    const made = tryGroup(similarity, vectors, count, from);
    if (attempts.every((other) => other.count !== made.count)) attempts.push(made);
  };
  for (let count = Math.min(asked.min, n); count <= Math.min(asked.max, n); count++) attempt(count, random);
  const { count, assignments } = attempts.reduce((a, b) => (b.silhouette > a.silhouette ? b : a));
  for (const other of [asked.min - 1, asked.max + 1]) if (other >= LEAST && other <= n) attempt(other, beside);
  return {
    count,
    assignments,
    tried: attempts
      .map((made) => ({ options: made.count, silhouette: made.silhouette }))
      .sort((a, b) => a.options - b.options),
  };
}

/** One group is no comparison: it has no silhouette. */
const LEAST = 2;
