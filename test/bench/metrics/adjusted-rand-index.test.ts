import { describe, expect, test } from 'vitest';
import { adjustedRandIndex } from '../../../bench/metrics/adjusted-rand-index.ts';

// Expected values are those of scikit-learn 1.2.1, adjusted_rand_score.
describe('adjustedRandIndex', () => {
  test('agrees with scikit-learn where groups partly overlap', () => {
    expect(adjustedRandIndex([0, 0, 0, 1, 1, 1, 2, 2], [0, 0, 1, 1, 2, 2, 2, 2])).toBeCloseTo(0.18181818181818182, 12);
    expect(adjustedRandIndex(['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'c'], [1, 1, 1, 1, 2, 2, 2, 3, 3])).toBeCloseTo(
      0.4295774647887324,
      12,
    );
  });

  test('is 1 for the same groups under other names', () => {
    expect(adjustedRandIndex(['a', 'b', 'a', 'c'], [2, 0, 2, 1])).toBe(1);
  });

  test('is negative where groups agree less than chance would', () => {
    expect(adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
  });

  test('is 0 where one side is a single group', () => {
    expect(adjustedRandIndex([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0);
    expect(adjustedRandIndex([0, 0, 0, 0], [0, 0, 1, 1])).toBe(0);
  });

  test('is 1 where both sides are one group, singletons or empty, as in scikit-learn', () => {
    expect(adjustedRandIndex([0, 0, 0], [5, 5, 5])).toBe(1);
    expect(adjustedRandIndex([0, 1, 2], [2, 0, 1])).toBe(1);
    expect(adjustedRandIndex([0], [0])).toBe(1);
    expect(adjustedRandIndex([], [])).toBe(1);
  });

  test('stays 1 for one group too large for its pairs to be multiplied exactly', () => {
    const labels = new Array<number>(100_003).fill(0);
    expect(adjustedRandIndex(labels, labels)).toBe(1);
  });

  test('refuses groupings of different lengths', () => {
    expect(() => adjustedRandIndex([0, 1], [0])).toThrow('got 2 and 1 labels');
  });
});
