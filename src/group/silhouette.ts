import type { DenseMatrix } from '../model.ts';

/**
 * The silhouette of each idea (Rousseeuw 1987) with the distance 1 - cosine: (b - a) / max(a, b), where a is its mean
 * distance to its own group and b that to the nearest other group; 0 where it is alone. O(n squared).
 *
 * @param similarity n x n cosines
 * @returns one value an idea, -1 to 1
 */
export function silhouettes(similarity: DenseMatrix, assignments: ArrayLike<number>, groups: number): Float64Array {
  const n = similarity.rows;
  const sizes = new Float64Array(groups);
  for (let i = 0; i < n; i++) sizes[assignments[i] ?? 0] = (sizes[assignments[i] ?? 0] ?? 0) + 1;
  return Float64Array.from({ length: n }, (_, i) => {
    const own = assignments[i] ?? 0;
    if ((sizes[own] ?? 0) < 2) return 0;
    const distances = new Float64Array(groups);
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const group = assignments[j] ?? 0;
      distances[group] = (distances[group] ?? 0) + 1 - (similarity.values[i * n + j] ?? 0);
    }
    const within = (distances[own] ?? 0) / ((sizes[own] ?? 0) - 1);
    let between = Number.POSITIVE_INFINITY;
    for (let group = 0; group < groups; group++) {
      if (group !== own && (sizes[group] ?? 0) > 0)
        between = Math.min(between, (distances[group] ?? 0) / (sizes[group] ?? 1));
    }
    const larger = Math.max(within, between);
    return Number.isFinite(larger) && larger > 0 ? (between - within) / larger : 0;
  });
}
