import { describe, expect, it } from 'vitest';
import type { Tally } from '../../src/compose/count-sources.ts';
import { findConcerns } from '../../src/compose/find-concerns.ts';
import type { CoverageTable } from '../../src/model.ts';

const tally = (
  by: CoverageTable['by'],
  names: readonly string[],
  counts: readonly (readonly number[])[],
  parts: { unnamed?: readonly number[]; setAside?: readonly number[] } = {},
): Tally =>
  Object.freeze({
    table: Object.freeze({ by, names, counts, unnamed: parts.unnamed ?? counts.map(() => 0) }),
    setAside: parts.setAside ?? names.map(() => 0),
  });

/** Enough ideas in each option, all of them stable. */
const found = (...tallies: Tally[]) => {
  const options = tallies[0]?.table.counts ?? [];
  return findConcerns(
    tallies,
    options.map(() => 8),
    options.map(() => 1),
  ).map(({ code, option, message }) => `${code} ${option}: ${message}`);
};

describe('findConcerns', () => {
  it('finds nothing where everybody is in everything', () => {
    const even = [
      [4, 4],
      [5, 3],
    ];
    expect(
      found(tally('sector', ['a', 'b'], even), tally('table', ['1', '2'], even), tally('priority', ['P', 'Q'], even)),
    ).toEqual([]);
  });

  it('names the sectors and tables whose notes are all set aside', () => {
    const without = (names: readonly string[], setAside: readonly number[], by: 'sector' | 'table' = 'sector') =>
      found(tally(by, ['a', 'b', ...names], [[4, 4, ...names.map(() => 0)]], { setAside: [0, 0, ...setAside] }));
    expect(without(['Resident'], [1])).toEqual([
      'source-without-option null: The only note from the "Resident" sector was set aside, so no option holds any',
    ]);
    expect(without(['public'], [2])).toEqual([
      'source-without-option null: Both notes from the "public" sector were set aside, so no option holds any',
    ]);
    expect(without(['9'], [3], 'table')).toEqual([
      'source-without-option null: All 3 notes from table 9 were set aside, so no option holds any',
    ]);
    expect(without(['c', 'd', 'e', 'f', 'g'], [1, 1, 1, 1, 1])).toEqual([
      'source-without-option null: All notes from the "c" sector, the "d" sector, the "e" sector and 2 others were set aside, so nothing of theirs is in any option',
    ]);
  });

  it('names the priorities that no option serves', () => {
    expect(found(tally('priority', ['P', 'Q'], [[8, 0]]))).toEqual([
      'priority-unserved null: No option serves "Q": no idea is closest to it',
    ]);
    expect(found(tally('priority', ['P', 'Q', 'R'], [[8, 0, 0]]))).toEqual([
      'priority-unserved null: No option serves "Q" or "R": no idea is closest to them',
    ]);
  });

  it('misses a sector where two notes or more could be expected of it, but not a table', () => {
    const counts = [
      [5, 5, 0],
      [5, 5, 6],
    ];
    // Sector c wrote 6 of 26 notes: of the 10 of option 1 that makes 2.3.
    expect(found(tally('sector', ['a', 'b', 'c'], counts))).toEqual([
      'source-missing 1: No note came from the "c" sector',
    ]);
    expect(found(tally('table', ['a', 'b', 'c'], counts))).toEqual([]);
    // 4 of 24: of 10 that makes 1.7.
    expect(
      found(
        tally(
          'sector',
          ['a', 'b', 'c'],
          [
            [5, 5, 0],
            [5, 5, 4],
          ],
        ),
      ),
    ).toEqual([]);
  });

  it('names an option for which one source speaks, with figures that add up', () => {
    // 9 of 11 is 82%; of all 21 it wrote 13, 62%, and a quarter more is 77%.
    const counts = [
      [9, 2],
      [4, 6],
    ];
    expect(found(tally('table', ['3', '1'], counts, { unnamed: [2, 0] }))).toEqual([
      'source-dominates null: 13 of 21 notes in the options came from table 3 (2 more name no table)',
      'source-dominates 1: 9 of 11 notes came from table 3 (2 more name no table)',
      'source-dominates 2: 6 of 10 notes came from table 1',
    ]);
  });

  it('does not repeat of every option that one source wrote most of the sheet', () => {
    // 16 of 20 notes, 80%: only 100% of an option would be a quarter more.
    const counts = [
      [8, 2],
      [8, 2],
    ];
    expect(found(tally('sector', ['private', 'public'], counts))).toEqual([
      'source-dominates null: 16 of 20 notes in the options came from the "private" sector',
    ]);
  });

  it('says all where it is all, and nothing of fewer than five notes', () => {
    const counts = [
      [5, 0],
      [0, 4],
      [3, 3],
    ];
    expect(found(tally('table', ['Table 1', 'Table 2'], counts))).toEqual([
      'source-dominates 1: All 5 notes came from Table 1',
    ]);
  });

  it('does not call the only source of the sheet dominant', () => {
    expect(found(tally('table', ['1'], [[9], [9]]))).toEqual([]);
  });

  it('names options of fewer than eight ideas, and those that dissolve', () => {
    const only = tally('priority', ['P'], [[1], [7], [8]]);
    expect(findConcerns([only], [1, 7, 8], [null, 0.5, 0.494])).toEqual([
      { code: 'few-ideas', option: 1, message: 'It rests on a single idea' },
      { code: 'few-ideas', option: 2, message: 'It rests on only 7 different ideas' },
      {
        code: 'not-stable',
        option: 3,
        message:
          'It is loosely held together: when a fifth of all ideas is left out and the rest grouped anew, only 49% of it comes back',
      },
    ]);
  });
});
