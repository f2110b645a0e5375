import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attend } from '../../src/embed/attend.ts';

const WIDTH = 16;
const HEAD = 4;

/** The formula as the paper has it: for each head, softmax(Q K^T / sqrt(d)) V. */
function byTheBook(asked: Float32Array, length: number): number[] {
  const at = (piece: number, part: number, column: number): number => asked[(piece * 3 + part) * WIDTH + column] ?? 0;
  const pieces = Array.from({ length }, (_, i) => i);
  return pieces.flatMap((piece) =>
    Array.from({ length: WIDTH }, (_, column) => {
      const head = Math.floor(column / HEAD) * HEAD;
      const fits = pieces.map((other) => {
        let product = 0;
        for (let c = head; c < head + HEAD; c++) product += at(piece, 0, c) * at(other, 1, c);
        return Math.exp(product / 2);
      });
      const sum = fits.reduce((a, b) => a + b);
      return pieces.reduce((taken, other) => taken + ((fits[other] ?? 0) / sum) * at(other, 2, column), 0);
    }),
  );
}

const rowsOf = (length: number): fc.Arbitrary<Float32Array> =>
  fc
    .array(fc.integer({ min: -20, max: 20 }), { minLength: length * 3 * WIDTH, maxLength: length * 3 * WIDTH })
    .map((values) => Float32Array.from(values, (value) => value / 10));

describe('attention', () => {
  it('is the formula of the paper', () => {
    fc.assert(
      fc.property(rowsOf(5), (asked) => {
        const taken = attend(asked, [5]);
        for (const [i, value] of byTheBook(asked, 5).entries()) expect(taken[i]).toBeCloseTo(value, 5);
      }),
      { numRuns: 20 },
    );
  });

  it('of a text does not depend on its companions, to the last bit', () => {
    fc.assert(
      fc.property(rowsOf(2), rowsOf(3), (one, other) => {
        const both = attend(Float32Array.of(...one, ...other), [2, 3]);
        expect([...both]).toEqual([...attend(one, [2]), ...attend(other, [3])]);
      }),
      { numRuns: 20 },
    );
  });

  it('of a piece alone is its value, and queries and keys that are far too large make no NaN', () => {
    const asked = new Float32Array(3 * WIDTH).fill(1e4);
    expect([...attend(asked, [1])]).toEqual(Array.from({ length: WIDTH }, () => 1e4));
  });
});
