import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SparseMatrix } from '../../src/model.ts';
import { neighbours } from '../../src/similarity/neighbours.ts';
import { rowOf } from '../../src/text/sparse.ts';
import { denseOf, products, someRows, unitRows } from './matrices.ts';

const near = (matrix: SparseMatrix, row: number): number[] => [...rowOf(matrix, row).indices];
const upTo = (end: number): number[] => Array.from({ length: end }, (_, i) => i);
const allAlike = (n: number) => denseOf(upTo(n).map(() => upTo(n).map(() => 0.5)));

describe('neighbours', () => {
  it('are mutual, never oneself, and weigh 1 in all', () => {
    fc.assert(
      fc.property(someRows(50, 4), (counts) => {
        const matrix = neighbours(denseOf(products(unitRows(counts))), 30);
        for (let i = 0; i < counts.length; i++) {
          const { indices, values } = rowOf(matrix, i);
          expect(indices).not.toContain(i);
          for (const j of indices) expect(near(matrix, j)).toContain(i);
          const sum = values.reduce((total, value) => total + value, 0);
          if (indices.length > 0) expect(sum).toBeCloseTo(1, 5);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('weigh as they are near', () => {
    const matrix = neighbours(
      denseOf([
        [1, 0.6, 0.2],
        [0.6, 1, 0],
        [0.2, 0, 1],
      ]),
      30,
    );
    expect([...rowOf(matrix, 0).values]).toEqual([0.75, 0.25].map((value) => expect.closeTo(value, 6)));
    expect([...rowOf(matrix, 1).values]).toEqual([1]);
    expect(near(matrix, 2)).toEqual([0]);
  });

  it('are none for an idea that is like no other', () => {
    const matrix = neighbours(
      denseOf([
        [1, 0, 0.5],
        [0, 1, -0.5],
        [0.5, -0.5, 1],
      ]),
      30,
    );
    expect([0, 1, 2].map((i) => near(matrix, i))).toEqual([[2], [], [0]]);
  });

  it('are, of equally near ideas, the earlier ones, and those to whom one is near', () => {
    // Of 40 all alike, each takes the first 30 others: 0 to 29 take up to number 30, the rest take 0 to 29.
    const matrix = neighbours(allAlike(40), 30);
    expect(near(matrix, 39)).toEqual(upTo(30));
    expect(near(matrix, 30)).toEqual(upTo(30));
    expect(near(matrix, 5)).toEqual(upTo(40).filter((j) => j !== 5));
  });
});
