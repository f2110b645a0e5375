import type { DenseMatrix } from '../model.ts';
import type { Random } from '../random.ts';
import { kMeans } from './k-means.ts';
import { silhouettes } from './silhouette.ts';

/** One way to group the ideas. */
export interface Attempt {
  readonly count: number;
  /** The group of each idea, from 0. */
  readonly assignments: Int32Array;
  /** The mean over the ideas, -1 to 1. */
  readonly silhouette: number;
}

/**
 * Groups ideas by k-means into so many groups. With as many groups as ideas each is a group of its own. Groups that
 * k-means leaves empty are closed up, so there may be fewer. O(starts x n x count + n squared).
 */
export function tryGroup(similarity: DenseMatrix, vectors: number[][], count: number, random: Random): Attempt {
  const n = vectors.length;
  const raw = count === n ? vectors.map((_, i) => i) : kMeans(vectors, count, random).assignments;
  const { assignments, used } = closeUp(raw);
  const each = silhouettes(similarity, assignments, used);
  return { count: used, assignments, silhouette: each.reduce((sum, value) => sum + value, 0) / n };
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
