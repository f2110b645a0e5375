import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCosines } from '../../src/similarity/add-cosines.ts';
import { products, someRows, sparseOf, unitRows } from './matrices.ts';

describe('addCosines', () => {
  it('adds the weighted cosine of every two rows to what is there', () => {
    fc.assert(
      fc.property(someRows(8, 5), fc.constantFrom(0.1, 1, 2), fc.constantFrom(0, 0.5), (counts, weight, before) => {
        const rows = unitRows(counts);
        const n = rows.length;
        const values = new Float32Array(n * n).fill(before);
        addCosines(values, sparseOf(rows), weight);
        for (const [i, cosines] of products(rows).entries()) {
          for (const [j, cosine] of cosines.entries()) {
            const expected = before + weight * (i === j ? 1 : cosine);
            expect(values[i * n + j]).toBeCloseTo(expected, 5);
          }
        }
      }),
    );
  });

  it('is exactly symmetric, and rows without a term are like themselves only', () => {
    const values = new Float32Array(16);
    addCosines(
      values,
      sparseOf([
        [0.6, 0.8, 0],
        [0, 0, 0],
        [0, 0.6, 0.8],
        [1, 0, 0],
      ]),
      0.5,
    );
    for (let i = 0; i < 4; i++) for (let j = 0; j < 4; j++) expect(values[i * 4 + j]).toBe(values[j * 4 + i]);
    expect([...values.subarray(4, 8)]).toEqual([0, 0.5, 0, 0]);
  });
});
