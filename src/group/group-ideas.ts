import type { DenseMatrix, Trial } from '../model.ts';
import type { Random } from '../random.ts';
import { kMeans } from './k-means.ts';
import { silhouettes } from './silhouette.ts';

export interface Groups {
  readonly count: number;
  /** The group of each idea, from 0. */
  readonly assignments: Int32Array;
  readonly tried: readonly Trial[];
}

/**
 * Groups ideas by k-means for each number of options asked for, and keeps the number with the highest mean silhouette,
 * of equals the smaller. With no more ideas than options each idea is a group of its own. Groups that k-means leaves
 * empty are closed up, so there may be fewer than asked for.
 *
 * @param similarity n x n cosines between the smoothed ideas
 * @param vectors n rows of length 1
 */
export function groupIdeas(
  similarity: DenseMatrix,
  vectors: number[][],
  asked: { readonly min: number; readonly max: number },
  random: Random,
): Groups {
  const n = vectors.length;
  const trials: Groups[] = [];
  for (let count = Math.min(asked.min, n); count <= Math.min(asked.max, n); count++) {
    const raw = count === n ? vectors.map((_, i) => i) : kMeans(vectors, count, random).assignments;
    const { assignments, used } = closeUp(raw);
    const each = silhouettes(similarity, assignments, used);
    const silhouette = each.reduce((sum, value) => sum + value, 0) / n;
    if (trials.some(({ count: made }) => made === used)) continue;
    trials.push({ count: used, assignments, tried: [{ options: used, silhouette }] });
  }
  const silhouetteOf = (groups: Groups): number => groups.tried[0]?.silhouette ?? -1;
  const best = trials.reduce((a, b) => (silhouetteOf(b) > silhouetteOf(a) ? b : a));
  return { ...best, tried: trials.flatMap((trial) => trial.tried) };
}

/** Numbers the groups that are in use from 0, in the order in which they first appear. */
function closeUp(raw: readonly number[]): { assignments: Int32Array; used: number } {
  const numbers = new Map<number, number>();
  const assignments = Int32Array.from(raw, (group) => {
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    return numbers.get(group) ?? 0;
  });
  return { assignments, used: numbers.size };
}
