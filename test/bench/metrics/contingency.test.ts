import { describe, expect, test } from 'vitest';
import { contingency } from '../../../bench/metrics/contingency.ts';

describe('contingency', () => {
  test('counts how often each pair of labels meets', () => {
    expect(contingency(['a', 'a', 'b'], [1, 2, 2])).toEqual({
      items: 3,
      cells: [
        { count: 1, truthSize: 2, foundSize: 1 },
        { count: 1, truthSize: 2, foundSize: 2 },
        { count: 1, truthSize: 1, foundSize: 2 },
      ],
      truthSizes: [2, 1],
      foundSizes: [1, 2],
    });
  });

  test('takes labels that are names of object properties', () => {
    expect(contingency(['constructor', '__proto__'], ['toString', 'toString']).truthSizes).toEqual([1, 1]);
  });

  test('refuses groupings of different lengths', () => {
    expect(() => contingency([1], [])).toThrow(RangeError);
  });
});
