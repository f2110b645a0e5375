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
  const vectorAt = (i: number): number[] => vectors[i] ?? [];
  const centres = [vectorAt(Math.floor(random() * vectors.length))];
  const distances = vectors.map((vector) => squaredDistance(vector, centres[0] ?? []));
  const sumWith = (centre: readonly number[]): number => {
    let sum = 0;
    for (let i = 0; i < vectors.length; i++) sum += Math.min(distances[i] ?? 0, squaredDistance(vectorAt(i), centre));
    return sum;
  };
  while (centres.length < count) {
    let best = vectorAt(drawByWeight(distances, random));
    let lowest = sumWith(best);
    for (let draw = 1; draw < draws; draw++) {
      const centre = vectorAt(drawByWeight(distances, random));
      const sum = sumWith(centre);
      if (sum < lowest) {
        lowest = sum;
        best = centre;
      }
    }
    centres.push(best);
    for (let i = 0; i < vectors.length; i++) {
      distances[i] = Math.min(distances[i] ?? 0, squaredDistance(vectorAt(i), best));
    }
  }
  return centres;
}

/** A position drawn with a chance in proportion to its weight; the first where all weigh nothing. */
function drawByWeight(weights: readonly number[], random: Random): number {
  let left = random() * weights.reduce((total, weight) => total + weight, 0);
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i] ?? 0;
    if (left < 0) return i;
  }
  return 0;
}
