import { describe, expect, test } from 'vitest';
import { midRanks } from '../../../bench/metrics/mid-ranks.ts';

describe('midRanks', () => {
  test('gives equal values the mean of their ranks', () => {
    // Sorted: 1 (rank 1), 3 (2), 4, 4, 4 (ranks 3 to 5, mean 4), 9 (6).
    expect(midRanks([3, 1, 4, 4, 4, 9])).toEqual([2, 1, 4, 4, 4, 6]);
  });

  test('takes all values equal, one value and none', () => {
    expect(midRanks([7, 7])).toEqual([1.5, 1.5]);
    expect(midRanks([7])).toEqual([1]);
    expect(midRanks([])).toEqual([]);
  });
});
