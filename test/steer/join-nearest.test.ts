import { describe, expect, it } from 'vitest';
import type { DenseMatrix } from '../../src/model.ts';
import { type Branch, joinNearest } from '../../src/steer/join-nearest.ts';

const matrix = (rows: readonly (readonly number[])[]): DenseMatrix => ({
  rows: rows.length,
  columns: rows.length,
  values: Float32Array.from(rows.flat()),
});

/** Nested lists of numbers. */
const shape = ({ members, parts }: Branch): unknown => (parts.length === 0 ? members[0] : parts.map(shape));

describe('joining what is most alike', () => {
  it('joins the nearest first and compares branches by the mean', () => {
    // 0 and 1 are most alike, then 2 and 3; 4 is 0.3 like the first two on average, (0.5 + 0.1) / 2, and 0.2 like the others.
    const tree = joinNearest(
      matrix([
        [1, 0.9, 0, 0, 0.5],
        [0.9, 1, 0, 0, 0.1],
        [0, 0, 1, 0.8, 0.2],
        [0, 0, 0.8, 1, 0.2],
        [0.5, 0.1, 0.2, 0.2, 1],
      ]),
    );
    expect(shape(tree)).toEqual([
      [[0, 1], 4],
      [2, 3],
    ]);
  });

  it('gives a single idea as it is, and takes the earlier of equals', () => {
    expect(shape(joinNearest(matrix([[1]])))).toBe(0);
    const equal = [
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ];
    expect(shape(joinNearest(matrix(equal)))).toEqual([[0, 1], 2]);
  });
});
