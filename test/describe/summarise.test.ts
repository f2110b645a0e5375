import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/describe/summarise.ts';
import { makeNote } from '../make-note.ts';

const notes = (...texts: string[]) => Object.freeze(texts.map((text, i) => makeNote({ text, id: `N${i + 1}` })));

describe('summarise', () => {
  it('quotes the first two, each with its id', () => {
    expect(summarise(notes('More night buses', 'Free tickets', 'Bike hubs'), 3, [])).toBe(
      '“More night buses” (N1); “Free tickets” (N2).',
    );
    expect(summarise([], 0, [])).toBe('');
  });

  it('says first how many ideas mention the commonest words', () => {
    const counts = [
      { forms: ['bus', 'buses'], ideas: 9 },
      { forms: ['toilets'], ideas: 4 },
    ];
    expect(summarise(notes('More night buses'), 31, counts)).toBe(
      '9 of the 31 different ideas mention “bus” or “buses” and 4 mention “toilets”. In their own words: “More night buses” (N1).',
    );
  });
});
