/** The squared Euclidean distance of two vectors. */
export function squaredDistance(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) {
    const difference = (a[d] ?? 0) - (b[d] ?? 0);
    sum += difference * difference;
  }
  return sum;
}
