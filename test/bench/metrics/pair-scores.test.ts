import { describe, expect, test } from 'vitest';
import { pairScores } from '../../../bench/metrics/pair-scores.ts';

describe('pairScores', () => {
  test('counts pairs as scikit-learn does', () => {
    // pair_confusion_matrix gives ordered pairs [[32, 10], [8, 6]]: 3 pairs in both, 8 found, 7 wanted.
    const { precision, recall, f1 } = pairScores([0, 0, 0, 1, 1, 1, 2, 2], [0, 0, 1, 1, 2, 2, 2, 2]);
    expect(precision).toBeCloseTo(3 / 8, 12);
    expect(recall).toBeCloseTo(3 / 7, 12);
    expect(f1).toBeCloseTo(6 / 15, 12);
  });

  test('gives no credit for leaving everything alone', () => {
    expect(pairScores(['a', 'a', 'b'], ['a', 'b', 'c'])).toEqual({ precision: Number.NaN, recall: 0, f1: 0 });
  });

  test('is NaN where there is no pair at all', () => {
    expect(pairScores([1, 2], [1, 2]).f1).toBeNaN();
  });
});
