import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import type { Comparable } from '../../src/compare/comparison.ts';
import { makeComparable, makeIdea } from './make-comparable.ts';

const compare = (old: Comparable, now: Comparable) =>
  compareReports({ name: 'old.json', report: old }, { name: 'new.json', report: now });

const NO_FLOW = { same: 0, left: 0, dropped: 0, joined: 0, added: 0 };

describe('the comparison of two reports', () => {
  it('finds that nothing changed in a report beside itself', () => {
    const report = makeComparable([['a', 'b'], ['c']], ['x']);
    const { options, counts } = compare(report, report);
    expect(options.map(({ fate, old, new: now }) => ({ fate, old, now }))).toEqual([
      { fate: 'stayed', old: [1], now: [1] },
      { fate: 'stayed', old: [2], now: [2] },
    ]);
    expect(counts).toMatchObject({ stayed: 3, outside: 1, moved: 0, new: 0, gone: 0 });
  });

  it('puts every idea in one class', () => {
    const old = makeComparable(
      [
        ['a', 'b', 'c', 'd', 'e', 'gone'],
        ['f', 'g', 'h'],
      ],
      ['in', 'out'],
    );
    const now = makeComparable(
      [
        ['a', 'b', 'c', 'new', 'in'],
        ['f', 'g', 'h', 'd'],
      ],
      ['e', 'out'],
    );
    const { ideas, counts, options } = compare(old, now);
    const classes = new Map(ideas.map((idea) => [(idea.new ?? idea.old)?.id, idea.class]));
    expect(Object.fromEntries(classes)).toEqual({
      a: 'stayed',
      b: 'stayed',
      c: 'stayed',
      f: 'stayed',
      g: 'stayed',
      h: 'stayed',
      d: 'moved',
      e: 'left-out',
      in: 'brought-in',
      out: 'outside',
      new: 'new',
      gone: 'gone',
    });
    expect(counts).toEqual({
      stayed: 6,
      recounted: 0,
      moved: 1,
      'left-out': 1,
      'brought-in': 1,
      outside: 1,
      new: 1,
      gone: 1,
    });
    // Old option 1: a, b, c are in it still, d and e elsewhere, one is gone; "in" came from elsewhere, one is new.
    expect(options.map(({ fate, ideas: flow }) => ({ fate, ...flow }))).toEqual([
      { fate: 'changed', same: 3, left: 2, dropped: 1, joined: 1, added: 1 },
      { fate: 'changed', same: 3, left: 0, dropped: 0, joined: 1, added: 0 },
    ]);
  });

  it('holds an option for the same where ideas only came to the notes or left them', () => {
    const { options } = compare(makeComparable([['a', 'b', 'gone']]), makeComparable([['a', 'b', 'new']]));
    expect(options).toMatchObject([{ fate: 'stayed', ideas: { ...NO_FLOW, same: 2, dropped: 1, added: 1 } }]);
  });

  it('goes along with an option that was merged, split or drawn anew: its ideas did not move', () => {
    const apart = makeComparable([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
    const together = makeComparable([['a', 'b', 'c', 'd', 'e']]);
    expect(compare(apart, together)).toMatchObject({
      options: [{ fate: 'merged', old: [1, 2], new: [1], rank: { rank: { old: 1, new: 1 } } }],
      counts: { stayed: 5, moved: 0 },
    });
    expect(compare(together, apart)).toMatchObject({
      options: [{ fate: 'split', old: [1], new: [1, 2] }],
      counts: { stayed: 5, moved: 0 },
    });
    const redrawn = compare(
      makeComparable([
        ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
        ['h', 'i', 'j'],
      ]),
      makeComparable([
        ['a', 'b', 'c', 'd', 'h', 'i'],
        ['e', 'f', 'g', 'j'],
      ]),
    );
    // The first pair has most in common (4 of 9); option 2 went into it, and new option 2 came out of it: but j, which
    // was in the one and is in the other, went no such way.
    expect(redrawn).toMatchObject({
      options: [{ fate: 'redrawn', old: [1, 2], new: [1, 2] }],
      counts: { stayed: 9, moved: 1 },
    });
  });

  it('tells new and gone options, which have no rank to compare', () => {
    const { options } = compare(
      makeComparable([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      makeComparable([
        ['x', 'y'],
        ['a', 'b'],
      ]),
    );
    expect(options).toMatchObject([
      { fate: 'new', old: [], new: [1], ideas: { ...NO_FLOW, added: 2 }, rank: null },
      { fate: 'stayed', old: [1], new: [2], rank: { places: { newAbove: [1], goneAbove: [] } } },
      { fate: 'gone', old: [2], new: [], ideas: { ...NO_FLOW, dropped: 2 }, rank: null },
    ]);
  });

  it('says of a repeat that it is counted otherwise where it stayed in its option', () => {
    const old = makeComparable([['a', 'b', 'c']]);
    const now = makeComparable([['a', 'b']]);
    const repeat = makeIdea('c', 1, { status: 'duplicate', duplicateOf: 'a' });
    const { counts, options } = compare(old, { ...now, ideas: [...now.ideas, repeat] });
    expect(counts).toMatchObject({ stayed: 2, recounted: 1 });
    expect(options).toMatchObject([{ fate: 'stayed' }]);
  });

  it('follows a reworded idea, and says so', () => {
    const old = makeComparable([['a', 'b']]);
    const [first, second] = old.ideas;
    if (!first || !second) throw new Error('two ideas were made');
    const now = { ...old, ideas: [first, { ...second, text: 'idea b, sharpened' }] };
    const { ideas, counts } = compare(old, now);
    expect(ideas.map(({ reworded }) => reworded)).toEqual([false, true]);
    expect(counts.stayed).toBe(2);
  });

  it('names the criteria by what either report calls them, else by their ids', () => {
    const old = makeComparable([['a']]);
    const nameless = { ...old, criteria: new Map<string, string>() };
    const name = (a: Comparable, b: Comparable) => compare(a, b).options[0]?.rank?.contributions[0]?.name;
    expect(name(old, nameless)).toBe('Fit with the priorities');
    expect(name(nameless, nameless)).toBe('fit');
  });

  it('changes neither report', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
      return Object.freeze(value);
    };
    const report = freeze(makeComparable([['a', 'b'], ['c']], ['x']));
    expect(() => compare(report, report)).not.toThrow();
  });
});
