import type { Random } from '../../src/random.ts';

/**
 * Draws from a list as words are drawn in a language: the r-th with a chance in proportion to 1 / (r + 1.7)
 * (Zipf's law as corrected by Mandelbrot, https://en.wikipedia.org/wiki/Zipf%E2%80%93Mandelbrot_law).
 * O(n) once, O(log n) a draw.
 */
export function createZipf<T>(items: readonly T[], random: Random): () => T {
  const [first] = items;
  if (first === undefined) throw new RangeError('there must be something to draw from');
  const sums: number[] = [];
  let total = 0;
  for (const r of items.keys()) {
    total += 1 / (r + OFFSET);
    sums.push(total);
  }
  return () => {
    const target = random() * total;
    let low = 0;
    for (let high = sums.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    return items[low] ?? first;
  };
}

/** Counting ranks from 0; so the first of two items comes up in 61% of the draws. */
const OFFSET = 1.7;
