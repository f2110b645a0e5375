import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseExemplars } from '../../src/describe/choose-exemplars.ts';
import { portraitsOf } from './portraits-of.ts';

function exemplarsOf(...options: (readonly string[])[]): number[][] {
  const { corpus, portraits } = portraitsOf(...options);
  return portraits.map((portrait) => chooseExemplars(Object.freeze(portrait), corpus, null, []));
}

const different = (count: number): string[] => Array.from({ length: count }, (_, i) => `buses word${i}`);

describe('chooseExemplars', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [6, 3],
    [7, 4],
    [8, 4],
    [10, 5],
    [40, 5],
  ])('of %i ideas takes %i', (ideas, count) => {
    expect(exemplarsOf(different(ideas))[0]?.length).toBe(count);
  });

  it('takes different ideas of the option only', () => {
    const text = fc
      .array(fc.constantFrom('bus', 'tram', 'park', 'the'), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 12 }), { minLength: 1, maxLength: 3 }), (options) => {
        const { corpus, portraits } = portraitsOf(...options);
        for (const portrait of portraits) {
          const chosen = chooseExemplars(portrait, corpus, null, []);
          expect(new Set(chosen).size).toBe(chosen.length);
          for (const idea of chosen) expect(portrait.members).toContain(idea);
        }
      }),
    );
  });

  it('starts with the most typical, unless it says too little', () => {
    const [chosen] = exemplarsOf(['buses', 'night buses for depot workers', 'cake', 'buses at night']);
    expect(chosen?.[0]).toBe(1);
  });

  it('goes on with what is typical and unlike those before', () => {
    // Two pairs that say the same and share no word: each idea is as typical as any, so the second is of the other pair.
    const [chosen] = exemplarsOf([
      'night buses between depot and school',
      'school, depot: night buses',
      'hospital staff want cheap tickets',
      'cheap tickets for hospital staff',
    ]);
    expect(chosen).toEqual([0, 2, 1]);
  });

  it('takes notes that may be no suggestion only where there are no others', () => {
    const { corpus, portraits } = portraitsOf([
      'night buses',
      'night buses',
      'night buses',
      'night buses',
      'late trams',
    ]);
    const [portrait] = portraits;
    const doubts = ['a complaint', null, null, 'a question', null];
    if (portrait) expect(chooseExemplars(portrait, corpus, null, doubts).sort()).toEqual([1, 2, 4]);
    if (portrait)
      expect(
        chooseExemplars(
          portrait,
          corpus,
          null,
          doubts.map(() => 'a remark'),
        ).length,
      ).toBe(3);
  });

  it('hears the meaning too, where it was read', () => {
    // In words all are alike; in meaning the last is the odd one out, so it is not the first.
    const { corpus, portraits } = portraitsOf(['bus one', 'bus two', 'bus three', 'bus four']);
    const values = Float32Array.from([0, 1, 1, 0, 1, 0, 1, 0]);
    const rows = new Map([0, 1, 2, 3].map((i) => [i, i]));
    const [portrait] = portraits;
    const read = { vectors: { rows: 4, columns: 2, values }, rows };
    if (portrait) expect(chooseExemplars(portrait, corpus, read, [])[0]).toBe(1);
  });

  it('takes the earlier of two that are as good', () => {
    expect(exemplarsOf(Array.from({ length: 6 }, () => 'night buses'))).toEqual([[0, 1, 2]]);
  });
});
