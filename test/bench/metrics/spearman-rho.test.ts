import { describe, expect, test } from 'vitest';
import { spearmanRho } from '../../../bench/metrics/spearman-rho.ts';

// Expected values are those of scipy.stats.spearmanr, which scikit-learn builds on.
describe('spearmanRho', () => {
  test('agrees with scipy, with ties and without', () => {
    expect(spearmanRho([1, 2, 2, 4, 5, 7], [3, 1, 4, 4, 4, 9])).toBeCloseTo(0.8008534347238067, 12);
    expect(
      spearmanRho([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]),
    ).toBeCloseTo(-0.17575757575757575, 12);
  });

  test('looks at the order only', () => {
    expect(spearmanRho([1, 2, 3], [1, 10, 10_000])).toBeCloseTo(1, 12);
    expect(spearmanRho([1, 2, 3], [0, -1, -50])).toBeCloseTo(-1, 12);
  });

  test('is NaN where there is no order', () => {
    expect(spearmanRho([1, 2, 3], [5, 5, 5])).toBeNaN();
    expect(spearmanRho([1], [1])).toBeNaN();
    expect(spearmanRho([], [])).toBeNaN();
  });

  test('refuses lists of different lengths', () => {
    expect(() => spearmanRho([1], [1, 2])).toThrow('got 1 and 2 values');
  });
});
