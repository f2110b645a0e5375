import { describe, expect, it } from 'vitest';
import type { Groups } from '../../src/group/group-ideas.ts';
import { placeIdeas } from '../../src/group/place-ideas.ts';
import { sparseOf, unitRows } from '../similarity/matrices.ts';
import { circle } from './circle.ts';

/** Words of eight ideas: bus, tram, park, tree, and one that no fitted idea has. */
const words = sparseOf(
  unitRows([
    [1, 0, 0, 0, 0], // 0: bus, fitted
    [1, 0, 0, 0, 0], // 1: bus
    [0, 0, 1, 0, 0], // 2: park, fitted
    [0, 0, 1, 1, 0], // 3: park and tree, fitted
    [0, 0, 0, 1, 0], // 4: tree
    [0, 0, 0, 0, 1], // 5: shares no term
    [1, 1, 0, 0, 0], // 6: bus and tram, fitted
    [0, 0, 0, 0, 0], // 7: has no term
  ]),
);
const fitted = Object.freeze([0, 2, 3, 6]);
/** Ideas 0 and 6 lie at 0 and 10 degrees, 2 and 3 at 90 and 80; nothing is between. */
const vectors = circle(0, 90, 80, 10);
const groups: Groups = { count: 2, assignments: Int32Array.of(0, 1, 1, 0), tried: [{ options: 2, silhouette: 0.9 }] };

const place = (assignments = groups.assignments) =>
  placeIdeas([{ matrix: words, weight: 1 }], fitted, vectors, { ...groups, assignments });

describe('placeIdeas', () => {
  it('leaves fitted ideas in their groups, also where another is nearer', () => {
    expect(fitted.map((i) => place().assignments[i])).toEqual([0, 1, 1, 0]);
    const odd = place(Int32Array.of(0, 1, 0, 0));
    expect(odd.assignments[3]).toBe(0);
    expect(odd.runnersUp[3]).toBe(1);
    expect(odd.runnerUpFits[3]).toBeGreaterThan(odd.fits[3] ?? 1);
  });

  it('gives a fitted idea the cosine with the centre of its group, and of the next', () => {
    // The centres lie at 5 and 85 degrees.
    const { fits, runnersUp, runnerUpFits } = place();
    expect(fits[0]).toBeCloseTo(Math.cos((5 * Math.PI) / 180), 6);
    expect(runnersUp[0]).toBe(1);
    expect(runnerUpFits[0]).toBeCloseTo(Math.cos((85 * Math.PI) / 180), 6);
  });

  it('puts the others with those whose words they share', () => {
    const { assignments, fits } = place();
    expect([assignments[1], assignments[4]]).toEqual([0, 1]);
    // Idea 4 shares its word with idea 3 only, and so lies where that does, at 80 degrees.
    expect(fits[4]).toBeCloseTo(Math.cos((5 * Math.PI) / 180), 6);
    // Idea 1 lies at idea 0 (0 degrees, weight 1) plus idea 6 (10 degrees, weight 1 / sqrt 2).
    const [x, y] = [1 + Math.SQRT1_2 * Math.cos(Math.PI / 18), Math.SQRT1_2 * Math.sin(Math.PI / 18)];
    expect(fits[1]).toBeCloseTo(Math.cos(Math.atan2(y, x) - Math.PI / 36), 6);
  });

  it('puts an idea that shares no term with the largest group, with fit 0', () => {
    const larger = place(Int32Array.of(0, 1, 1, 1));
    for (const i of [5, 7]) {
      expect([larger.assignments[i], larger.fits[i], larger.runnersUp[i], larger.runnerUpFits[i]]).toEqual([
        1, 0, -1, 0,
      ]);
      expect(place().assignments[i]).toBe(0);
    }
  });

  it('counts a column beside the words, by its weight', () => {
    const theme = sparseOf([[0], [1], [1], [1], [0], [1], [0], [0]]);
    const placed = (weight: number) =>
      placeIdeas(
        [
          { matrix: words, weight: 1 },
          { matrix: theme, weight },
        ],
        fitted,
        vectors,
        groups,
      ).assignments;
    expect([placed(0)[5], placed(0.1)[5]]).toEqual([0, 1]);
    // Idea 1 leans to its word with 1 + 0.7, to its theme with twice the weight.
    expect([placed(0.1)[1], placed(2)[1]]).toEqual([0, 1]);
  });

  it('has no next best option where there is one', () => {
    const alone = placeIdeas([{ matrix: words, weight: 1 }], fitted, vectors, {
      ...groups,
      count: 1,
      assignments: new Int32Array(4),
    });
    expect([...alone.runnersUp]).toEqual(Array.from({ length: 8 }, () => -1));
    expect([...alone.runnerUpFits]).toEqual(Array.from({ length: 8 }, () => 0));
  });

  it('gives fits from 0 to 1, and hands on what was tried', () => {
    const opposite = placeIdeas([{ matrix: words, weight: 1 }], fitted, circle(0, 180, 180, 0), groups);
    for (const fit of [...opposite.fits, ...opposite.runnerUpFits]) expect(fit >= 0 && fit <= 1).toBe(true);
    expect(opposite).toMatchObject({ count: 2, tried: groups.tried });
  });
});
