import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/random.ts';
import { drawWeightings } from '../../src/rank/draw-weightings.ts';
import { findSensitivity } from '../../src/rank/find-sensitivity.ts';
import { rankShares } from '../../src/rank/rank-shares.ts';

/** Of 2000 weightings a share has a standard error of at most sqrt(0.25 / 2000) = 0.011. */
const NEAR = 0.04;

const weighed = (...weights: number[]) => weights.map((weight, c) => Object.freeze({ id: `c${c}`, weight }));

const find = (values: readonly (readonly number[])[], ...weights: number[]) =>
  findSensitivity(Object.freeze(values), weighed(...weights), drawWeightings(weights.length, createRandom(1)));

/**
 * The exact share of weightings under which a sum of gains is at most 0 (Ali 1973, Content of the frustum of a simplex):
 * the sum over the negative gains of the product, over all others, of gain / (gain - other). For gains that differ.
 */
const shareBehind = (gains: readonly number[]): number =>
  gains
    .filter((gain) => gain < 0)
    .reduce(
      (sum, gain) =>
        sum + gains.filter((other) => other !== gain).reduce((product, other) => product * (gain / (gain - other)), 1),
      0,
    );

const total = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, c) => sum + value * (weights[c] ?? 0), 0);

/** The weights with one of them set and the others scaled to the rest. */
const withWeight = (weights: readonly number[], c: number, at: number): number[] =>
  weights.map((weight, other) => (other === c ? at : (weight * (1 - at)) / (1 - (weights[c] ?? 0))));

describe('findSensitivity over two criteria', () => {
  // A = (1, 0), B = (0, 0.5), weights 0.6 and 0.4: totals 0.6 and 0.2, gains 1 and -0.5.
  const found = find(
    [
      [1, 0],
      [0, 0.5],
    ],
    0.6,
    0.4,
  );

  it('finds the lead and the weights at which the two change places', () => {
    // Equal where w1 = 0.5 w2, that is, w1 = 1/3 and w2 = 2/3.
    expect(found.neighbours.length).toBe(1);
    expect(found.neighbours[0]).toMatchObject({ ranks: [1, 2], close: false });
    expect(found.neighbours[0]?.lead).toBeCloseTo(0.4, 12);
    expect(found.neighbours[0]?.flips.map(({ id }) => id)).toEqual(['c0', 'c1']);
    expect(found.neighbours[0]?.flips[0]?.at).toBeCloseTo(1 / 3, 12);
    expect(found.neighbours[0]?.flips[1]?.at).toBeCloseTo(2 / 3, 12);
  });

  it('counts the weightings that keep their order: the length of a part of the segment', () => {
    // From w1 = 1/3 to 1: two thirds of the segment.
    expect(Math.abs((found.neighbours[0]?.aheadShare ?? 0) - 2 / 3)).toBeLessThan(NEAR);
    expect(found.weightings).toBe(2000);
  });

  it('orders by the sums of the values for equal weights', () => {
    // 1.0, 0.9 and 1.2.
    const rows = [
      [1, 0],
      [0.9, 0],
      [0, 1.2],
    ];
    expect(find(rows, 0.9, 0.1).equalOrder).toEqual([3, 1, 2]);
  });
});

describe('findSensitivity over three criteria', () => {
  it('counts the weightings that keep the order: the area of a part of the triangle', () => {
    // Gains 1, -1 and -1: ahead where w1 > w2 + w3, that is, w1 > 1/2: a quarter of the triangle.
    const quarter = find(
      [
        [1, 0, 0],
        [0, 1, 1],
      ],
      0.8,
      0.1,
      0.1,
    );
    expect(Math.abs((quarter.neighbours[0]?.aheadShare ?? 0) - 0.25)).toBeLessThan(NEAR);
    // Gains 1, 0 and -1: ahead where w1 > w3: one half, by symmetry.
    const half = find(
      [
        [1, 0, 0],
        [0, 0, 1],
      ],
      0.8,
      0.1,
      0.1,
    );
    expect(Math.abs((half.neighbours[0]?.aheadShare ?? 0) - 0.5)).toBeLessThan(NEAR);
    // Gains 1, -0.5 and -0.25: behind in (0.5 / 1.5) (0.5 / 0.25) + (0.25 / 1.25) (-0.25 / 0.25) = 2/3 - 1/5 = 7/15.
    expect(shareBehind([1, -0.5, -0.25])).toBeCloseTo(7 / 15, 12);
    const other = find(
      [
        [1, 0, 0],
        [0, 0.5, 0.25],
      ],
      0.8,
      0.1,
      0.1,
    );
    expect(Math.abs((other.neighbours[0]?.aheadShare ?? 0) - 8 / 15)).toBeLessThan(NEAR);
  });

  it('finds no flip in a criterion on which the upper would have to be better still', () => {
    // Gains 0.5, 0.2 and -0.4 at 0.5, 0.3, 0.2: lead 0.25 + 0.06 - 0.08 = 0.23. Without c0 the rest is
    // (0.3 x 0.2 - 0.2 x 0.4) / 0.5 = -0.04, so c0 flips at 0.04 / 0.54; without c1 it is (0.25 - 0.08) / 0.7 > 0: never;
    // without c2 it is 0.31 / 0.8 = 0.3875, so c2 flips at 0.3875 / 0.7875.
    const { neighbours } = find(
      [
        [0.5, 0.2, 0],
        [0, 0, 0.4],
      ],
      0.5,
      0.3,
      0.2,
    );
    const [first, second, third] = neighbours[0]?.flips ?? [];
    expect(first?.at).toBeCloseTo(0.04 / 0.54, 12);
    expect(second?.at).toBeNull();
    expect(third?.at).toBeCloseTo(0.3875 / 0.7875, 12);
  });
});

describe('two neighbours are too close to call', () => {
  const closeAt = (values: readonly (readonly number[])[], ...weights: number[]) =>
    find(values, ...weights).neighbours.map(({ close }) => close);

  it('where the lead is below 2 points, even on every criterion', () => {
    expect(closeAt([[0.519], [0.5]], 1)).toEqual([true]);
    expect(closeAt([[0.521], [0.5]], 1)).toEqual([false]);
    expect(closeAt([[0.5], [0.5]], 1)).toEqual([true]);
  });

  it('where the lead is below 5 points and fewer than two in three weightings bear it out', () => {
    // Gains g and -h at equal weights: lead (g - h) / 2; ahead from w1 = h / (g + h) on, in g / (g + h) of all.
    const rows = (g: number, h: number) => [
      [g, 0],
      [0, h],
    ];
    expect(closeAt(rows(0.2, 0.12), 0.5, 0.5)).toEqual([true]); // lead 0.04, ahead in 0.625
    expect(closeAt(rows(0.12, 0.04), 0.5, 0.5)).toEqual([false]); // lead 0.04, ahead in 0.75
    expect(closeAt(rows(0.32, 0.2), 0.5, 0.5)).toEqual([false]); // lead 0.06, ahead in 0.615
  });

  it('not where the lead is wide, however few weightings bear it out', () => {
    // Gains 0.3 and -0.9 at 0.95, 0.05: lead 0.285 - 0.045 = 0.24; ahead in 0.3 / 1.2 = a quarter.
    expect(
      closeAt(
        [
          [0.3, 0],
          [0, 0.9],
        ],
        0.95,
        0.05,
      ),
    ).toEqual([false]);
  });
});

describe('the sensitivity of any ranking', () => {
  const value = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);
  const row = fc.tuple(value, value, value);
  const weights = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
    .map((parts) => parts.map((part) => part / parts.reduce((sum, other) => sum + other, 0)));
  const ranking = fc
    .tuple(fc.uniqueArray(row, { minLength: 2, maxLength: 6, selector: String }), weights)
    .map(([rows, given]) => ({ rows: rows.toSorted((a, b) => total(b, given) - total(a, given)), given }));
  const weightings = drawWeightings(3, createRandom(1));
  const runs = { numRuns: 60 };

  it('has flips at which the two are equal, and which turn the order just behind them and not before', () => {
    fc.assert(
      fc.property(ranking, ({ rows, given }) => {
        for (const { ranks, lead, flips } of findSensitivity(rows, weighed(...given), weightings).neighbours) {
          const leadAt = (c: number, at: number): number =>
            total(rows[ranks[0] - 1] ?? [], withWeight(given, c, at)) -
            total(rows[ranks[1] - 1] ?? [], withWeight(given, c, at));
          if (lead < 1e-6) continue; // Equal: a flip is where the weights already are.
          for (const [c, { at, weight }] of flips.entries()) {
            expect(weight).toBe(given[c]);
            const ends = [leadAt(c, 0), leadAt(c, 1)];
            if (at === null) {
              expect(Math.min(...ends)).toBeGreaterThanOrEqual(-1e-9);
              continue;
            }
            expect(at > 0 && at < 1).toBe(true);
            expect(leadAt(c, at)).toBeCloseTo(0, 9);
            const step = Math.sign(at - weight) * 1e-4;
            expect(leadAt(c, at - step)).toBeGreaterThan(0);
            expect(leadAt(c, at + step)).toBeLessThan(0);
          }
        }
      }),
      runs,
    );
  });

  it('counts weightings near the exact share', () => {
    fc.assert(
      fc.property(ranking, ({ rows, given }) => {
        for (const { ranks, aheadShare } of findSensitivity(rows, weighed(...given), weightings).neighbours) {
          const gains = (rows[ranks[0] - 1] ?? []).map((upper, c) => upper - (rows[ranks[1] - 1]?.[c] ?? 0));
          if (new Set(gains).size < 3) continue; // The formula is for gains that differ.
          expect(Math.abs(aheadShare - (1 - shareBehind(gains)))).toBeLessThan(NEAR);
        }
      }),
      runs,
    );
  });

  it('agrees with the rank shares where there are only two options', () => {
    fc.assert(
      fc.property(ranking, ({ rows, given }) => {
        const two = rows.slice(0, 2);
        const [neighbours] = findSensitivity(two, weighed(...given), weightings).neighbours;
        expect(neighbours?.aheadShare).toBeCloseTo(rankShares(two, weightings)[0]?.[0] ?? -1, 12);
      }),
      runs,
    );
  });

  it('is the same for criteria in another order', () => {
    const turned = (list: readonly number[]): number[] => [list[2] ?? 0, list[0] ?? 0, list[1] ?? 0];
    fc.assert(
      fc.property(ranking, ({ rows, given }) => {
        const one = findSensitivity(rows, weighed(...given), weightings);
        const other = findSensitivity(rows.map(turned), weighed(...turned(given)), weightings.map(turned));
        expect(other.equalOrder).toEqual(one.equalOrder);
        for (const [i, { lead, aheadShare, flips }] of one.neighbours.entries()) {
          expect(other.neighbours[i]?.lead).toBeCloseTo(lead, 12);
          expect(Math.abs((other.neighbours[i]?.aheadShare ?? 0) - aheadShare)).toBeLessThan(0.001);
          const ats = other.neighbours[i]?.flips.map(({ at }) => at ?? -1) ?? [];
          const expected = turned(flips.map(({ at }) => at ?? -1));
          if (lead > 1e-6) for (const [c, at] of ats.entries()) expect(at).toBeCloseTo(expected[c] ?? 0, 6);
        }
      }),
      runs,
    );
  });
});

describe('findSensitivity where there is nothing to weigh', () => {
  it('has no neighbours for one option, and none for no option', () => {
    expect(find([[0.5, 0.1]], 0.5, 0.5)).toMatchObject({ equalOrder: [1], neighbours: [] });
    expect(find([], 0.5, 0.5)).toMatchObject({ equalOrder: [], neighbours: [] });
  });

  it('knows no flip for one criterion, whose weight cannot change', () => {
    expect(find([[0.9], [0.1]], 1).neighbours).toEqual([
      { ranks: [1, 2], lead: 0.8, aheadShare: 1, close: false, flips: [{ id: 'c0', weight: 1, at: null }] },
    ]);
  });

  it('keeps options that are equal in all in their order, too close to call and with no flip', () => {
    const { equalOrder, neighbours } = find(
      [
        [0.3, 0.7],
        [0.3, 0.7],
      ],
      0.4,
      0.6,
    );
    expect(equalOrder).toEqual([1, 2]);
    expect(neighbours[0]).toMatchObject({ lead: 0, aheadShare: 1, close: true });
    expect(neighbours[0]?.flips.map(({ at }) => at)).toEqual([null, null]);
  });

  it('gives options of equal totals no lead, not even one of rounding', () => {
    // 0.5 x 0.1 + 0.5 x 0.2 against 0.5 x 0.3.
    const { neighbours } = find(
      [
        [0.3, 0],
        [0.1, 0.2],
      ],
      0.5,
      0.5,
    );
    expect(neighbours[0]?.lead).toBeGreaterThanOrEqual(0);
    expect(neighbours[0]?.lead).toBeLessThan(1e-12);
  });
});
