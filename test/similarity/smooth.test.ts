import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbours } from '../../src/similarity/neighbours.ts';
import { smooth } from '../../src/similarity/smooth.ts';
import { rowOf } from '../../src/text/sparse.ts';
import { denseOf, products, someUnitRows, sparseOf, unitRows } from './matrices.ts';

/** The formula as it is written, over vectors: Y = 0.2 X + 0.8 P Y, four times from Y = X, then the cosines of Y's rows. */
function smoothedCosines(x: number[][], p: number[][]): number[][] {
  let y = x;
  for (let step = 0; step < 4; step++) {
    const previous = y;
    y = x.map((row, i) =>
      row.map((own, d) => {
        const borrowed = previous.reduce((sum, other, j) => sum + (p[i]?.[j] ?? 0) * (other[d] ?? 0), 0);
        return 0.2 * own + 0.8 * borrowed;
      }),
    );
  }
  return products(unitRows(y));
}

describe('smooth', () => {
  it('is the formula over vectors, written over their products', () => {
    fc.assert(
      fc.property(someUnitRows(9, 5), (rows) => {
        const similarity = denseOf(products(rows));
        const transition = neighbours(similarity, 30);
        const dense = rows.map((_, i) => {
          const { indices, values } = rowOf(transition, i);
          return rows.map((_, j) => values[indices.indexOf(j)] ?? 0);
        });
        const expected = smoothedCosines(rows, dense).flat();
        const found = [...smooth(similarity, transition).values];
        expect(found.length).toBe(expected.length);
        for (const [at, value] of expected.entries()) expect(Math.abs((found[at] ?? 0) - value)).toBeLessThan(1e-4);
      }),
    );
  });

  it('brings ideas together that share only neighbours, and leaves one without any apart', () => {
    const similarity = denseOf([
      [1, 0.5, 0, 0],
      [0.5, 1, 0.5, 0],
      [0, 0.5, 1, 0],
      [0, 0, 0, 1],
    ]);
    const before = [...similarity.values];
    const { values } = smooth(similarity, neighbours(similarity, 30));
    expect(values[2]).toBeGreaterThan(0.5);
    expect([...values.subarray(12)]).toEqual([0, 0, 0, 1]);
    expect([...similarity.values]).toEqual(before);
  });

  it('keeps a similarity of nought as it is', () => {
    const nothing = denseOf([
      [0, 0],
      [0, 0],
    ]);
    expect([...smooth(nothing, sparseOf([[], []], 2)).values]).toEqual([0, 0, 0, 0]);
  });
});
