import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/random.ts';
import { drawWeightings } from '../../src/rank/draw-weightings.ts';
import { rankShares } from '../../src/rank/rank-shares.ts';

/** Of 2000 weightings a share has a standard error of at most sqrt(0.25 / 2000) = 0.011. */
const NEAR = 0.04;

describe('rankShares', () => {
  it('is near the exact share of weightings', () => {
    // A = (1, 0) is before B = (0, 0.5) where w1 > 0.5 w2, that is, with w2 = 1 - w1, where w1 > 1/3: in 2/3 of all.
    for (let seed = 1; seed <= 5; seed++) {
      const [a, b] = rankShares(
        [
          [1, 0],
          [0, 0.5],
        ],
        drawWeightings(2, createRandom(seed)),
      );
      expect(Math.abs((a?.[0] ?? 0) - 2 / 3)).toBeLessThan(NEAR);
      expect(b).toEqual(a?.toReversed());
    }
  });

  it('draws weightings evenly over more than two criteria', () => {
    // Even weightings are three exponential numbers X, scaled. The last option leads where 0.75 X2 > X1 and 0.75 X2 >
    // 0.5 X3. Where X2 is x, both have the chance (1 - e^(-3x/4)) (1 - e^(-3x/2)), whose mean over x is
    // 1 - 4/7 - 2/5 + 4/13 = 0.336264.
    const shares = rankShares(
      [
        [1, 0, 0],
        [0, 0, 0.5],
        [0, 0.75, 0],
      ],
      drawWeightings(3, createRandom(1)),
    );
    expect(Math.abs((shares[2]?.[0] ?? 0) - 0.336264)).toBeLessThan(NEAR);
  });

  it('is certain where one option is at least as good in all', () => {
    expect(
      rankShares(
        [
          [0.2, 0.1],
          [0.9, 0.4],
          [0.5, 0.2],
        ],
        drawWeightings(2, createRandom(1)),
      ),
    ).toEqual([
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
    ]);
  });

  it('gives equal options the better rank in their order', () => {
    expect(rankShares([[0.5], [0.5]], drawWeightings(1, createRandom(1)))).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(rankShares([[]], [[]])).toEqual([[1]]);
    expect(rankShares([], [[]])).toEqual([]);
  });

  it('adds up to 1 for each option and for each rank', () => {
    const value = fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 6 }), (values) => {
        const shares = rankShares(Object.freeze(values), drawWeightings(3, createRandom(1)));
        for (const [at, row] of shares.entries()) {
          expect(row.length).toBe(values.length);
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(shares.reduce((sum, other) => sum + (other[at] ?? 0), 0)).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 20 },
    );
  });
});
