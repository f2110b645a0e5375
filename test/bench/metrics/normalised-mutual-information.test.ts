import { describe, expect, test } from 'vitest';
import { normalisedMutualInformation } from '../../../bench/metrics/normalised-mutual-information.ts';

// Expected values are those of scikit-learn 1.2.1, normalized_mutual_info_score with its default, the arithmetic mean.
describe('normalisedMutualInformation', () => {
  test('agrees with scikit-learn where groups partly overlap', () => {
    expect(normalisedMutualInformation([0, 0, 0, 1, 1, 1, 2, 2], [0, 0, 1, 1, 2, 2, 2, 2])).toBeCloseTo(
      0.5300257549140327,
      12,
    );
    expect(
      normalisedMutualInformation(['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'c'], [1, 1, 1, 1, 2, 2, 2, 3, 3]),
    ).toBeCloseTo(0.5713283112294097, 12);
  });

  test('is 1 for the same groups under other names', () => {
    expect(normalisedMutualInformation(['a', 'b', 'a', 'c'], [2, 0, 2, 1])).toBeCloseTo(1, 12);
    expect(normalisedMutualInformation([0, 1, 2], [2, 0, 1])).toBeCloseTo(1, 12);
  });

  test('is 0 where nothing is shared', () => {
    expect(normalisedMutualInformation([0, 0, 1, 1], [0, 1, 0, 1])).toBe(0);
    expect(normalisedMutualInformation([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0);
    expect(normalisedMutualInformation([0, 1, 2, 3], [0, 0, 0, 0])).toBe(0);
  });

  test('is 1 where both sides are one group or empty, as in scikit-learn', () => {
    expect(normalisedMutualInformation([0, 0, 0], [5, 5, 5])).toBe(1);
    expect(normalisedMutualInformation([], [])).toBe(1);
  });
});
