import { describe, expect, test } from 'vitest';
import { bCubed } from '../../../bench/metrics/b-cubed.ts';

describe('bCubed', () => {
  test('averages over items, not over groups', () => {
    // Truth {1,2,3} {4,5}; found {1,2} {3,4,5}.
    // Precision per item: 1, 1, 1/3, 2/3, 2/3, sum 11/3, mean 11/15. Recall per item: 2/3, 2/3, 1/3, 1, 1, mean 11/15.
    const { precision, recall, f1 } = bCubed(['a', 'a', 'a', 'b', 'b'], [1, 1, 2, 2, 2]);
    expect(precision).toBeCloseTo(11 / 15, 12);
    expect(recall).toBeCloseTo(11 / 15, 12);
    expect(f1).toBeCloseTo(11 / 15, 12);
  });

  test('tells lumping from splitting', () => {
    // All in one: precision 1/2 for each of two groups of two, recall 1, F1 = 2 x 1/2 / (3/2) = 2/3; and the reverse.
    expect(bCubed([0, 0, 1, 1], [0, 0, 0, 0])).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
    expect(bCubed([0, 0, 1, 1], [0, 1, 2, 3])).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  test('charges the splitting of a group to recall only', () => {
    // Truth {1,2,3,4} {5}; found {1,2} {3,4} {5}: precision 1, recall (4 x 2/4 + 1) / 5 = 3/5, F1 = 1.2 / 1.6 = 3/4.
    const { precision, recall, f1 } = bCubed(['a', 'a', 'a', 'a', 'b'], [1, 1, 2, 2, 3]);
    expect(precision).toBeCloseTo(1, 12);
    expect(recall).toBeCloseTo(0.6, 12);
    expect(f1).toBeCloseTo(0.75, 12);
  });

  test('is 1 for the same groups and NaN for no items', () => {
    expect(bCubed(['a', 'b', 'a'], [2, 1, 2])).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(bCubed([], []).f1).toBeNaN();
  });
});
