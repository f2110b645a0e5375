import { describe, expect, it } from 'vitest';
import { DistilError } from '../../src/errors.ts';
import type { Facts } from '../../src/model.ts';
import { createRandom } from '../../src/random.ts';
import { rankOptions } from '../../src/rank/rank-options.ts';
import { makeFacts, makeIdeaFacts } from './make-facts.ts';

/**
 * Three options; fit, support, breadth and clarity of each:
 * 0: mean score 0.2, one idea from one of two tables:   0.4, 0.5, 0.5, 0.3
 * 1: mean score 0.5, two ideas from one table:           1, 1, 0.5, 0.6
 * 2: mean score 0, two ideas from two tables:            0, 1, 1, 0
 */
const idea = (score: number, fit: number, table: string) =>
  makeIdeaFacts({ best: score > 0 ? 1 : -1, scores: [0, score], fit }, { table });
const facts = makeFacts(
  [idea(0.2, 0.3, '1')],
  [idea(0.5, 0.6, '2'), idea(0.5, 0.6, '2')],
  [idea(0, 0, '1'), idea(0, 0, '2')],
);

const rank = (given: Facts, weights: Record<string, number> = {}) =>
  rankOptions(given, Object.freeze(weights), createRandom(1));

const totals = (given: Facts, weights: Record<string, number> = {}) =>
  rank(given, weights).ranked.map(({ option, total }) => [option, Math.round(total * 1e6) / 1e6]);

describe('rankOptions', () => {
  it('ranks by the weighted sum of the criteria', () => {
    // 0: 0.4 x 0.4 + 0.3 x 0.5 + 0.2 x 0.5 + 0.1 x 0.3 = 0.44; 1: 0.4 + 0.3 + 0.1 + 0.06 = 0.86; 2: 0.3 + 0.2 = 0.5.
    expect(totals(facts)).toEqual([
      [1, 0.86],
      [2, 0.5],
      [0, 0.44],
    ]);
  });

  it('tells the parts of each sum, which add up to it', () => {
    const { ranked, criteria } = rank(facts);
    expect(criteria.map(({ id, weight, missing }) => [id, weight, missing])).toEqual([
      ['fit', 0.4, null],
      ['support', 0.3, null],
      ['breadth', 0.2, null],
      ['clarity', 0.1, null],
    ]);
    for (const { criteria, total, rankShare } of ranked) {
      expect(criteria.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(total, 12);
      expect(rankShare.length).toBe(3);
    }
  });

  it('takes the weights of the officer instead, those not named being 0', () => {
    // (3 support + breadth) / 4: 0: 0.5; 1: 0.875; 2: 1.
    expect(totals(facts, { support: 3, breadth: 1 })).toEqual([
      [2, 1],
      [1, 0.875],
      [0, 0.5],
    ]);
    expect(rank(facts, { support: 3, breadth: 1 }).criteria.map(({ weight }) => weight)).toEqual([0, 0.75, 0.25, 0]);
  });

  it('does not let a criterion that weighs nothing into the rank shares', () => {
    const certain = rank(facts, { fit: 1, support: 0 }).ranked.map(({ rankShare }) => rankShare);
    expect(certain).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('shares the weight of a criterion without data in proportion, and says what is missing', () => {
    // No tables: breadth is left out, and 40, 30 and 10 are of 80.
    const without = makeFacts([idea(0.2, 0.3, '')], [idea(0.5, 0.6, '')]);
    const { criteria, ranked } = rank(without);
    expect(criteria.map(({ weight }) => weight)).toEqual([0.5, 0.375, 0, 0.125]);
    expect(criteria[2]?.missing).toBe('the sheet does not tell tables, sectors or people apart');
    expect(ranked[0]?.criteria.map(({ id }) => id)).toEqual(['fit', 'support', 'clarity']);
    // It is missed only where it was asked for.
    expect(rank(without, { fit: 1 }).criteria.map(({ missing }) => missing)).toEqual([null, null, null, null]);
  });

  it('puts the option with more ideas first of equal totals, then the first of the facts', () => {
    const alike = makeFacts([idea(0.5, 0.5, '')], [idea(0.5, 0.5, ''), idea(0.5, 0.5, '')], [idea(0.5, 0.5, '')]);
    expect(totals(alike, { fit: 1 })).toEqual([
      [1, 1],
      [0, 1],
      [2, 1],
    ]);
  });

  it('gives options that are equal in all the same order in the rank shares as in the ranking', () => {
    const alike = makeFacts([idea(0.5, 0.5, '')], [idea(0.5, 0.5, ''), idea(0.5, 0.5, '')]);
    const { ranked, sensitivity } = rank(alike, { fit: 1, clarity: 1 });
    expect(ranked.map(({ option, rankShare }) => [option, rankShare])).toEqual([
      [1, [1, 0]],
      [0, [0, 1]],
    ]);
    expect(sensitivity.equalOrder).toEqual([1, 2]);
    expect(sensitivity.neighbours).toMatchObject([{ lead: 0, aheadShare: 1, close: true }]);
  });

  it('ranks one option first, whatever the weights', () => {
    const { ranked, sensitivity } = rank(makeFacts([idea(0.5, 0.5, '1')]));
    expect(ranked.map(({ rankShare }) => rankShare)).toEqual([[1]]);
    expect(sensitivity).toMatchObject({ equalOrder: [1], neighbours: [] });
  });

  it('gives options in another order the same ranks, totals and shares', () => {
    const turned: Facts = { ...facts, options: [2, 0, 1].flatMap((option) => facts.options[option] ?? []) };
    const without = ({ ranked, sensitivity }: ReturnType<typeof rank>) => ({
      ranked: ranked.map(({ total, criteria, rankShare }) => ({ total, criteria, rankShare })),
      sensitivity,
    });
    expect(without(rank(turned))).toEqual(without(rank(facts)));
    expect(rank(turned).ranked.map(({ option }) => option)).toEqual([2, 0, 1]);
  });

  it('tells the sensitivity by rank, with the criteria that count', () => {
    // Ranked 1, 2, 0: totals 0.86, 0.5 and 0.44; sums of the values 3.1, 2 and 1.7.
    const { sensitivity } = rank(facts);
    expect(sensitivity.equalOrder).toEqual([1, 2, 3]);
    expect(sensitivity.neighbours.map(({ ranks }) => ranks)).toEqual([
      [1, 2],
      [2, 3],
    ]);
    expect(sensitivity.neighbours[0]?.lead).toBeCloseTo(0.36, 12);
    expect(sensitivity.neighbours[0]?.flips.map(({ id, weight }) => [id, weight])).toEqual([
      ['fit', 0.4],
      ['support', 0.3],
      ['breadth', 0.2],
      ['clarity', 0.1],
    ]);
    const one = rank(facts, { fit: 5 }).sensitivity.neighbours[0]?.flips;
    expect(one).toEqual([{ id: 'fit', weight: 1, at: null }]);
  });

  it('refuses a weight for no criterion, naming those that there are', () => {
    expect(() => rank(facts, { fit: 1, merit: 1 })).toThrow(
      new DistilError(
        'setting-invalid',
        '--weights must be pairs that name fit, support, breadth, clarity, got "merit"',
        '',
        2,
      ),
    );
    expect(() => rank(facts, { constructor: 1 })).toThrow('got "constructor"');
  });

  it('refuses weights that leave no criterion with data', () => {
    expect(() => rank(facts, { fit: 0 })).toThrow(
      '--weights must be above 0 for a criterion that the sheet has data for',
    );
    expect(() => rank(makeFacts([idea(0.5, 1, '')]), { breadth: 1 })).toThrow('got breadth=1');
  });

  it('gives the same for the same seed', () => {
    expect(rank(facts)).toEqual(rank(facts));
  });
});
