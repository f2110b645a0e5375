import { describe, expect, it } from 'vitest';
import { findWarnings, type WarningSource } from '../../src/compose/find-warnings.ts';
import type { Portrait, Priority, RankedOption } from '../../src/model.ts';
import { makeGrouping, makeScores } from './make-grouping.ts';

const priority = (number: number, name: string): Priority => ({ number, name, description: '', weight: 1 });

/** Options of these numbers of ideas, every other idea for the first of two priorities, ranked in their order. */
function sourceOf(sizes: readonly number[], parts: Partial<WarningSource> = {}): WarningSource {
  const assignments = sizes.flatMap((size, option) => Array.from({ length: size }, () => option));
  const portrait = (option: number): Portrait => ({
    members: assignments.flatMap((own, i) => (own === option ? i : [])),
    centre: new Float32Array(0),
    distinctive: new Float32Array(0),
    terms: [],
  });
  const ranked = (option: number): RankedOption => ({ option, total: 0, criteria: [], rankShare: [] });
  return Object.freeze({
    ideas: assignments.length,
    asked: { min: 2, max: 6 },
    priorities: [priority(1, 'Homes'), priority(2, 'Skills')],
    scores: makeScores(assignments.map((_, i) => (i % 2 === 0 ? [0.5, 0] : [0, 0.5]))),
    grouping: makeGrouping(assignments),
    portraits: sizes.map((_, option) => portrait(option)),
    ranking: { criteria: [], ranked: sizes.map((_, option) => ranked(option)) },
    unmatched: [],
    ...parts,
  });
}

const found = (source: WarningSource) => findWarnings(source).map(({ code, message }) => `${code}: ${message}`);

describe('findWarnings', () => {
  it('finds nothing to say of a sound set', () => {
    expect(found(sourceOf([11, 9]))).toEqual([]);
  });

  it('tells of priorities that could not be matched, with three different examples', () => {
    expect(found(sourceOf([11, 9], { unmatched: ['pears', 'pears', 'figs', 'apples', 'plums'] }))).toEqual([
      expect.stringMatching(/^priorities-unmatched: 5 notes .*\("apples", "figs", "pears"\)/),
    ]);
  });

  it('tells of priorities that no idea is closest to', () => {
    const scores = makeScores(Array.from({ length: 20 }, () => [0, 0.5]));
    expect(found(sourceOf([11, 9], { scores }))).toEqual(['priorities-without-ideas: No idea is closest to "Homes".']);
  });

  it('counts ideas that share no word with any priority, also where a scribe named one', () => {
    const rows = Array.from({ length: 20 }, (_, i) => (i < 2 ? [0, 0] : i % 2 === 0 ? [0.5, 0] : [0, 0.5]));
    const { best, ...rest } = makeScores(rows);
    best[0] = 1;
    expect(found(sourceOf([11, 9], { scores: { ...rest, best } }))).toEqual([
      expect.stringMatching(/^ideas-without-score: 2 ideas /),
    ]);
  });

  it('tells where there are fewer options than asked for', () => {
    expect(found(sourceOf([11, 9], { asked: { min: 3, max: 6 } }))).toEqual([
      'fewer-options: 3 options were asked for, but 20 different ideas made only 2.',
    ]);
  });

  it('tells where there are few ideas: fewer than 20', () => {
    expect(found(sourceOf([10, 9]))).toEqual([expect.stringMatching(/^small-set: There are only 19 different ideas/)]);
  });

  it('tells of an option with 60% of the ideas, by its rank, but not of the only one', () => {
    expect(found(sourceOf([8, 12]))).toEqual([expect.stringMatching(/^dominant-option: Option 2 holds 60% /)]);
    expect(found(sourceOf([10, 14]))).toEqual([]);
    expect(found(sourceOf([24], { asked: { min: 1, max: 1 } }))).toEqual([]);
  });

  it('tells of a criterion without data', () => {
    const source = sourceOf([11, 9]);
    const use = { id: 'breadth', name: 'Breadth', explanation: '', weight: 0 };
    const criteria = [
      { ...use, missing: 'the sheet names no tables' },
      { ...use, missing: null },
    ];
    expect(found({ ...source, ranking: { ...source.ranking, criteria } })).toEqual([
      expect.stringMatching(/^criterion-missing: "Breadth" .* because the sheet names no tables; /),
    ]);
  });
});
