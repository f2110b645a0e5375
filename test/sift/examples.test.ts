import { describe, expect, it } from 'vitest';
import type { Fate } from '../../src/model.ts';
import { siftNotes } from '../../src/sift/sift-notes.ts';
import { createContentWords } from '../../src/text/content-words.ts';
import { makeNote } from '../make-note.ts';
import { NEAR_MISSES } from './examples/near-misses.ts';
import { SET_ASIDE_HELD_OUT } from './examples/set-aside-held-out.ts';
import { SET_ASIDE_LATER } from './examples/set-aside-later.ts';
import { SET_ASIDE_NOTES } from './examples/set-aside-notes.ts';
import { TERSE_IDEAS } from './examples/terse-ideas.ts';
import { TERSE_IDEAS_HELD_OUT } from './examples/terse-ideas-held-out.ts';

const IDEAS = [...TERSE_IDEAS, ...TERSE_IDEAS_HELD_OUT, ...NEAR_MISSES];

/** The fates of notes at a workshop at which the examples of ideas were said too. */
function fatesOf(texts: readonly string[]): Fate[] {
  const notes = [...texts, ...IDEAS].map((text, i) => makeNote({ text, id: `N${i}` }));
  return [...siftNotes(notes, createContentWords([])).fates].slice(0, texts.length);
}

const setAside = (texts: readonly string[]): string[] => {
  const fates = fatesOf(texts);
  return texts.filter((_, i) => fates[i]?.status === 'set-aside');
};

describe('notes that are suggestions', () => {
  it('are kept, however short', () => {
    expect(setAside(TERSE_IDEAS)).toEqual([]);
  });

  it('are kept where they share words with notes that are none', () => {
    expect(setAside(NEAR_MISSES)).toEqual([]);
  });

  it('are kept where nobody looked at them when the lists were written', () => {
    expect(setAside(TERSE_IDEAS_HELD_OUT)).toEqual([]);
  });
});

describe('notes that are none', () => {
  it.each([
    ...Object.entries(SET_ASIDE_NOTES),
    ['of every kind, in other words', SET_ASIDE_LATER],
  ] as const)('are set aside: %s', (_, texts) => {
    expect(setAside(texts)).toEqual(texts);
  });

  it('are set aside nine times in ten where nobody looked at them when the lists were written', () => {
    expect(setAside(SET_ASIDE_HELD_OUT).length / SET_ASIDE_HELD_OUT.length).toBeGreaterThan(0.9);
  });
});
