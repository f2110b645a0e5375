import { describe, expect, test } from 'vitest';
import { setScores } from '../../../bench/metrics/set-scores.ts';

describe('setScores', () => {
  test('compares what was found with what was wanted', () => {
    // 2 of the 3 found are among the 4 wanted: F1 = 2 x 2 / (3 + 4).
    const { precision, recall, f1 } = setScores(new Set(['a', 'b', 'c', 'd']), new Set(['a', 'b', 'x']));
    expect(precision).toBeCloseTo(2 / 3, 12);
    expect(recall).toBe(0.5);
    expect(f1).toBeCloseTo(4 / 7, 12);
  });

  test('has no precision where nothing was found and no recall where nothing was wanted', () => {
    expect(setScores(new Set([1]), new Set())).toEqual({ precision: Number.NaN, recall: 0, f1: 0 });
    expect(setScores(new Set(), new Set([1]))).toEqual({ precision: 0, recall: Number.NaN, f1: 0 });
  });
});
