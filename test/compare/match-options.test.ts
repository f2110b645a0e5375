import { describe, expect, it } from 'vitest';
import { matchOptions } from '../../src/compare/match-options.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

/** Where no idea was or is outside the options, the sizes are the sums of the table. */
const match = (shared: readonly (readonly number[])[]) =>
  matchOptions(
    shared,
    shared.map(sum),
    (shared[0] ?? []).map((_, n) => sum(shared.map((row) => row[n] ?? 0))),
  );

describe('matching options', () => {
  it('finds the same options again, whatever their ranks', () => {
    expect(
      match([
        [0, 5],
        [3, 0],
      ]),
    ).toEqual([
      { old: [1], new: [0], same: true },
      { old: [0], new: [1], same: true },
    ]);
  });

  it('pairs options that lost and won a few ideas', () => {
    expect(
      match([
        [18, 4],
        [1, 9],
      ]),
    ).toEqual([
      { old: [0], new: [0], same: false },
      { old: [1], new: [1], same: false },
    ]);
  });

  it('sees a merger where several went mostly into one', () => {
    // Option 1 overlaps more: 10 of 13 against 3 of 13.
    expect(match([[3], [10]])).toEqual([{ old: [1, 0], new: [0], same: false }]);
  });

  it('sees a split where several came mostly from one', () => {
    expect(match([[3, 10]])).toEqual([{ old: [0], new: [1, 0], same: false }]);
  });

  it('pairs the better ranks where several overlap equally', () => {
    // Old 1 went by halves into new 0 and new 1: ranks 2 and 1 are better together than 2 and 2.
    expect(
      match([
        [0, 0, 5],
        [3, 3, 0],
      ]),
    ).toEqual([
      { old: [1], new: [0, 1], same: false },
      { old: [0], new: [2], same: true },
    ]);
  });

  it('sees options drawn anew where one went into a pair and another came out of it', () => {
    // Old 0 and new 0 overlap most (10 of 18); old 1 went into new 0, and new 1 came from old 0.
    expect(
      match([
        [10, 4],
        [4, 0],
      ]),
    ).toEqual([{ old: [0, 1], new: [0, 1], same: false }]);
  });

  it('holds half for not enough: an option in equal parts has no successor among larger ones', () => {
    // Old 0 goes by halves to new 0 and 1, each of which is mostly another old option's.
    expect(
      match([
        [3, 3],
        [8, 0],
        [0, 8],
      ]),
    ).toEqual([
      { old: [1], new: [0], same: false },
      { old: [2], new: [1], same: false },
      { old: [0], new: [], same: false },
    ]);
  });

  it('calls an option new where it gathers small parts of several', () => {
    expect(
      match([
        [8, 2],
        [0, 2],
        [0, 2],
      ]),
    ).toEqual([
      { old: [0], new: [0], same: false },
      // Both went wholly into it; of equal ones the better ranks are paired.
      { old: [1, 2], new: [1], same: false },
    ]);
    expect(matchOptions([[8, 2]], [10], [8, 5])).toEqual([
      { old: [0], new: [0], same: false },
      { old: [], new: [1], same: false },
    ]);
  });

  it('counts ideas that are in no option any more against an option that holds the rest', () => {
    // 5 of the 11 ideas of the old option are in the new one, the others set aside: not most, but all of the new one.
    expect(matchOptions([[5]], [11], [5])).toEqual([{ old: [0], new: [0], same: false }]);
    expect(matchOptions([[5]], [11], [11])).toEqual([
      { old: [], new: [0], same: false },
      { old: [0], new: [], same: false },
    ]);
  });

  it('has all new and all gone where the reports know no idea in common', () => {
    expect(matchOptions([[0], [0]], [0, 0], [0])).toEqual([
      { old: [], new: [0], same: false },
      { old: [0], new: [], same: false },
      { old: [1], new: [], same: false },
    ]);
    expect(matchOptions([], [], [])).toEqual([]);
  });
});
