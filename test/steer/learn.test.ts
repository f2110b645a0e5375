import { describe, expect, it } from 'vitest';
import type { DenseMatrix } from '../../src/model.ts';
import { learn } from '../../src/steer/learn.ts';
import type { Likeness } from '../../src/steer/likeness.ts';
import { regroup } from '../../src/steer/regroup.ts';

/** Ideas 0-3 are alike, ideas 4-7 are alike, and nothing else is. */
const n = 8;
const blocks = (): DenseMatrix => {
  const values = new Float32Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) values[i * n + j] = i === j ? 1 : Math.floor(i / 4) === Math.floor(j / 4) ? 0.8 : 0;
  return { rows: n, columns: n, values };
};
const likeness: Likeness = { alike: blocks(), smoothed: blocks(), columns: null };

const labels = (placed: Record<number, number>, drafted: readonly number[]) => ({
  placed: Int32Array.from({ length: n }, (_, i) => placed[i] ?? -1),
  drafted: Int32Array.from(drafted),
});
const groupsOf = (placed: Record<number, number>, drafted: readonly number[], options: number): number[] => {
  const given = labels(placed, drafted);
  const { assignments, options: places } = regroup(learn(likeness, given, options), given);
  return [...assignments].map((group) => places[group] ?? -1);
};

const HALVES = [0, 0, 0, 0, 1, 1, 1, 1];
const ALL_IN_ONE = [0, 0, 0, 0, 0, 0, 0, 0];

describe('learn', () => {
  it('leaves the draft as it is where officers placed nothing, however odd it is', () => {
    const odd = [0, 1, 0, 1, 0, 1, 0, 1];
    expect(groupsOf({}, odd, 2)).toEqual(odd);
  });

  it('puts an idea without a draft where those most alike it are', () => {
    expect(groupsOf({}, [0, 0, 0, -1, 1, 1, 1, -1], 2)).toEqual(HALVES);
  });

  it('moves nothing where an officer confirms what stands', () => {
    expect(groupsOf({ 0: 0 }, HALVES, 2)).toEqual(HALVES);
  });

  it('lets the neighbours of moved ideas follow, and nobody else', () => {
    expect(groupsOf({ 4: 1, 5: 1 }, ALL_IN_ONE, 2)).toEqual(HALVES);
  });

  it('keeps a placed idea where it was placed, against all its neighbours', () => {
    expect(groupsOf({ 0: 1 }, HALVES, 2)[0]).toBe(1);
  });

  it('trusts the draft less the more often officers disagree with it', () => {
    const agreeing = learn(likeness, labels({ 0: 0, 4: 1 }, HALVES), 2).leanings;
    const disagreeing = learn(likeness, labels({ 0: 0, 1: 1, 4: 0, 5: 0 }, HALVES), 2).leanings;
    // How much speaks for the draft of idea 7, which nobody placed.
    expect(agreeing[7 * 2 + 1] ?? 0).toBeGreaterThan(disagreeing[7 * 2 + 1] ?? 0);
  });

  it('learns from 500 placings at most, spread evenly, and knows all of them', () => {
    const many = 1200;
    const values = new Float32Array(many * many);
    for (let i = 0; i < many; i++) values[i * many + i] = 1;
    const matrix: DenseMatrix = { rows: many, columns: many, values };
    const placed = Int32Array.from({ length: many }, (_, i) => (i < 1100 ? i % 2 : -1));
    const drafted = new Int32Array(many);
    const learnt = learn({ alike: matrix, smoothed: matrix, columns: null }, { placed, drafted }, 2);
    expect(learnt.placed).toHaveLength(1100);
    expect(learnt.learntFrom).toHaveLength(500);
    expect(learnt.learntFrom.at(-1)).toBeGreaterThan(1090);
    expect(learnt.inverse).toHaveLength(500);
  }, 60_000);

  it('gives the same leanings whatever the numbers of the options', () => {
    const one = learn(likeness, labels({ 0: 0, 4: 1 }, HALVES), 2).leanings;
    const other = learn(
      likeness,
      labels(
        { 0: 1, 4: 0 },
        HALVES.map((o) => 1 - o),
      ),
      2,
    ).leanings;
    for (let i = 0; i < n; i++) expect(other[i * 2 + 1]).toBeCloseTo(one[i * 2] ?? Number.NaN, 12);
  });
});
