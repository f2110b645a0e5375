import { kmeans } from 'ml-kmeans';
import type { Random } from '../random.ts';
import { chooseCentres } from './choose-centres.ts';
import { squaredDistance } from './squared-distance.ts';

/** Starts from which k-means is run; more than 20 bring nothing. */
const STARTS = 20;

export interface Clustering {
  /** The cluster of each row, from 0; a cluster may be empty. */
  readonly assignments: readonly number[];
  /** The sum of squared distances to the cluster centres. */
  readonly inertia: number;
}

/**
 * k-means from several seeded starts, the lowest inertia kept (the first of equals). The only importer of ml-kmeans. The
 * rows must have length 1, so that the squared distance is 2 - 2 cos. O(starts x n x k x iterations).
 */
export function kMeans(vectors: number[][], count: number, random: Random, starts = STARTS): Clustering {
  let best: Clustering = { assignments: [], inertia: Number.POSITIVE_INFINITY };
  for (let start = 0; start < starts; start++) {
    const initialization = chooseCentres(vectors, count, random);
    const { clusters, centroids } = kmeans(vectors, count, { initialization });
    const inertia = vectors.reduce((sum, row, i) => sum + squaredDistance(row, centroids[clusters[i] ?? 0] ?? []), 0);
    if (inertia < best.inertia - EQUAL) best = { assignments: clusters, inertia };
  }
  return best;
}

/** Differences below this are rounding. */
const EQUAL = 1e-9;
