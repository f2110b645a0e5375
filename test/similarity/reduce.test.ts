import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/random.ts';
import { reduce } from '../../src/similarity/reduce.ts';
import { denseOf, products, someUnitRows, unitRows } from './matrices.ts';

/** The cosines of the reduced rows of a matrix of cosines. */
const reduced = (cosines: readonly (readonly number[])[], seed = 1): number[][] =>
  products(reduce(denseOf(cosines), createRandom(seed)));

const expectNear = (found: number[][], expected: number[][], tolerance: number): void => {
  expect(found.length).toBe(expected.length);
  for (const [i, row] of expected.entries()) {
    for (const [j, value] of row.entries()) expect(Math.abs((found[i]?.[j] ?? 0) - value)).toBeLessThan(tolerance);
  }
};

describe('reduce', () => {
  it('loses nothing of vectors of up to 12 dimensions', () => {
    fc.assert(
      fc.property(someUnitRows(40, 12), fc.integer({ min: 1, max: 99 }), (vectors, seed) => {
        const cosines = products(vectors);
        expectNear(reduced(cosines, seed), cosines, 1e-3);
      }),
    );
  });

  it('gives rows of length 1 and of at most 12 numbers', () => {
    fc.assert(
      fc.property(someUnitRows(40, 30), (vectors) => {
        const rows = reduce(denseOf(products(vectors)), createRandom(1));
        for (const row of rows) {
          expect(row.length).toBeLessThanOrEqual(12);
          expect(Math.hypot(...row)).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('keeps what is strongest where there is more than it can hold', () => {
    // Two blocks of 20, alike by 0.8 within, and 5 ideas that are like no other.
    const block = (i: number): number => (i < 40 ? Math.floor(i / 20) : i);
    const all = Array.from({ length: 45 }, (_, i) => i);
    const found = reduced(all.map((i) => all.map((j) => (i === j ? 1 : block(i) === block(j) ? 0.8 : 0))));
    expect(found[0]?.[19]).toBeGreaterThan(0.8);
    expect(Math.abs(found[0]?.[20] ?? 1)).toBeLessThan(0.1);
  });

  it('makes ideas that are all alike equal', () => {
    const alike = Array.from({ length: 30 }, () => Array.from({ length: 30 }, () => 1));
    expectNear(reduced(alike), alike, 1e-6);
  });

  it('works for one idea and for two', () => {
    expectNear(reduced([[1]]), [[1]], 1e-9);
    const two = [
      [1, 0.25],
      [0.25, 1],
    ];
    expectNear(reduced(two), two, 1e-6);
  });

  it('has no dimension where nothing is like anything, not even itself', () => {
    expect(reduce(denseOf([0, 0, 0].map(() => [0, 0, 0])), createRandom(1))).toEqual([[], [], []]);
  });

  it('gives the same for the same seed', () => {
    const cosines = products(unitRows(Array.from({ length: 30 }, (_, i) => [i % 7, (i * i) % 5, 1, i])));
    const once = reduce(denseOf(cosines), createRandom(5));
    expect(reduce(denseOf(cosines), createRandom(5))).toEqual(once);
  });
});
