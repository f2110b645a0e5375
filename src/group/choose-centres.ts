import type { Random } from '../random.ts';
import { squaredDistance } from './squared-distance.ts';

/**
 * First centres for k-means by greedy k-means++ (Arthur and Vassilvitskii 2007, http://ilpubs.stanford.edu:8090/778/):
 * each next centre is drawn with a chance in proportion to its squared distance from the centres so far; of a few such
 * draws the one that lowers the sum of distances most is taken. ml-kmeans has the same method; on short vectors it
 * spends most of its time copying rows. O(n x k x log k x dimensions).
 *
 * @returns `count` of the vectors; some are equal where fewer than that are different
 */
export function chooseCentres(vectors: readonly number[][], count: number, random: Random): number[][] {
  const draws = 2 + Math.floor(Math.log(count));
  const first = vectors[Math.floor(random() * vectors.length)] ?? [];
  const centres = [first];
  let distances = Float64Array.from(vectors, (vector) => squaredDistance(vector, first));
  while (centres.length < count) {
    let best = { sum: Number.POSITIVE_INFINITY, centre: first, distances };
    for (let draw = 0; draw < draws; draw++) {
      const centre = vectors[drawByWeight(distances, random)] ?? first;
      const nearer = distances.map((distance, i) => Math.min(distance, squaredDistance(vectors[i] ?? [], centre)));
      const sum = nearer.reduce((total, distance) => total + distance, 0);
      if (sum < best.sum) best = { sum, centre, distances: nearer };
    }
    centres.push(best.centre);
    distances = best.distances;
  }
  return centres;
}

/** A position drawn with a chance in proportion to its weight; the first where all weigh nothing. */
function drawByWeight(weights: Float64Array, random: Random): number {
  let left = random() * weights.reduce((total, weight) => total + weight, 0);
  return Math.max(
    0,
    weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    }),
  );
}
