import { describe, expect, it } from 'vitest';
import type { ComparableIdea } from '../../src/compare/comparison.ts';
import { matchIdeas } from '../../src/compare/match-ideas.ts';
import { makeIdea } from './make-comparable.ts';

const idea = (id: string, text: string, more: Partial<ComparableIdea> = {}): ComparableIdea =>
  makeIdea(id, 1, { text, ...more });

describe('matching ideas', () => {
  it('pairs the same id with the same text, wherever it stands', () => {
    const old = [idea('1', 'More buses'), idea('2', 'More trains')];
    expect(matchIdeas(old, old.toReversed())).toEqual([
      { old: 1, new: 0, reworded: false },
      { old: 0, new: 1, reworded: false },
    ]);
  });

  it('pairs the same text under another id, as when a row was put in above', () => {
    const old = [idea('2', 'More buses'), idea('3', 'More trains')];
    const now = [idea('2', 'Free parking'), idea('3', 'More buses'), idea('4', 'More trains')];
    // "Free parking" has the id that "More buses" had, but not one of its words: it is new.
    expect(matchIdeas(old, now)).toEqual([
      { old: -1, new: 0, reworded: false },
      { old: 0, new: 1, reworded: false },
      { old: 1, new: 2, reworded: false },
    ]);
  });

  it('calls an idea reworded where its id keeps at least half of the words of the shorter text', () => {
    const old = [idea('A1', 'More evening buses')];
    // Telling words (four letters or more): more, evening, buses; "evening" and "buses" come back.
    const kept = [idea('A1', 'Evening buses to the science park')];
    expect(matchIdeas(old, kept)).toEqual([{ old: 0, new: 0, reworded: true }]);
    // Of the three only "more" comes back.
    const other = [idea('A1', 'More grants for small firms')];
    expect(matchIdeas(old, other)).toEqual([
      { old: -1, new: 0, reworded: false },
      { old: 0, new: -1, reworded: false },
    ]);
  });

  it('compares short words where a text has no others', () => {
    expect(matchIdeas([idea('1', 'Fix IT')], [idea('1', 'fix it!')])).toEqual([{ old: 0, new: 0, reworded: true }]);
  });

  it('never takes a text without words for a reworded one', () => {
    expect(matchIdeas([idea('1', '')], [idea('1', '???')])).toHaveLength(2);
    expect(matchIdeas([idea('1', '')], [idea('1', 'More buses')])).toHaveLength(2);
  });

  it('pairs copies of one text first by what became of them, then in their order, each once', () => {
    const old = [idea('1', 'Buses', { status: 'duplicate' }), idea('2', 'Buses'), idea('3', 'Buses')];
    const now = [idea('7', 'Buses'), idea('8', 'Buses', { status: 'duplicate' })];
    expect(matchIdeas(old, now)).toEqual([
      { old: 1, new: 0, reworded: false },
      { old: 0, new: 1, reworded: false },
      { old: 2, new: -1, reworded: false },
    ]);
  });

  it('keeps ids and texts apart that join to the same letters, and words such as constructor', () => {
    const old = [idea('a","b', 'c'), idea('constructor', '__proto__')];
    const now = [idea('a', 'b","c'), idea('constructor', '__proto__')];
    expect(matchIdeas(old, now)).toEqual([
      { old: -1, new: 0, reworded: false },
      { old: 1, new: 1, reworded: false },
      { old: 0, new: -1, reworded: false },
    ]);
  });

  it('matches nothing with nothing', () => {
    expect(matchIdeas([], [])).toEqual([]);
    expect(matchIdeas([idea('1', 'Buses')], [])).toEqual([{ old: 0, new: -1, reworded: false }]);
  });
});
