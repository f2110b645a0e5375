import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DenseMatrix } from '../../src/model.ts';
import { findRepeats } from '../../src/sift/find-repeats.ts';
import { buildCorpus } from '../../src/text/build-corpus.ts';
import { createContentWords } from '../../src/text/content-words.ts';

const contentWords = createContentWords([]);
const WORDS = [
  'buses',
  'village',
  'evening',
  'library',
  'nurses',
  'training',
  'recycling',
  'recyling',
  'choir',
  'hrs',
  'hours',
];
const SMALL = ['no', 'for', 'and', 'under', '2', 'two', '£5k', 'Melton', 'not'];
const COLUMNS = 3;

interface Told {
  readonly text: string;
  readonly meaning: readonly number[];
}

/** A different text each, of few words so that many are near, with a meaning of any direction or none. */
const ideas: fc.Arbitrary<Told[]> = fc.uniqueArray(
  fc.record({
    text: fc
      .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(...SMALL)), {
        minLength: 1,
        maxLength: 8,
      })
      .map((words) => words.join(' ')),
    meaning: fc.oneof(
      fc.constant([0, 0, 0]),
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: COLUMNS, maxLength: COLUMNS }).map((values) => {
        const length = Math.hypot(...values) || 1;
        return values.map((value) => value / length);
      }),
    ),
  }),
  { maxLength: 14, selector: ({ text }) => text },
);

const hostile = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('', '\0', '=1+1', '|<', 'constructor __proto__ toString', '9'.repeat(400), 'નવીનતા કેન્દ્ર ગામ'),
  ),
  { maxLength: 10 },
);

const matrixOf = (told: readonly Told[]): DenseMatrix => ({
  rows: told.length,
  columns: COLUMNS,
  values: Float32Array.from(told.flatMap(({ meaning }) => meaning)),
});

function find(told: readonly Told[]) {
  const texts = told.map(({ text }) => text);
  return findRepeats(buildCorpus(texts, contentWords), matrixOf(told), texts);
}

/** What was found, by texts. */
function inTexts(told: readonly Told[]) {
  const { groups, possible } = find(told);
  const text = (idea: number): string => told[idea]?.text ?? '?';
  return {
    groups: groups.map((group) => group.map(text).sort()).sort(),
    possible: possible.map(({ a, b, closeness }) => [[text(a), text(b)].sort(), closeness]),
  };
}

describe('findRepeats, whatever the ideas', () => {
  it('finds the same in any order of the ideas', () => {
    const orders = ideas.chain((told) =>
      fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length, maxLength: told.length })),
    );
    fc.assert(
      fc.property(orders, ([told, other]) => {
        expect(inTexts(other)).toEqual(inTexts(told));
      }),
      { numRuns: 300 },
    );
  });

  it('puts an idea in one group at most, and lists no pair within a group', () => {
    fc.assert(
      fc.property(ideas, (told) => {
        const { groups, possible } = find(told);
        const grouped = groups.flat();
        expect(new Set(grouped).size).toBe(grouped.length);
        for (const group of groups) {
          expect(group.length).toBeGreaterThan(1);
          expect(group).toEqual([...group].sort((a, b) => a - b));
        }
        const groupOf = new Map(groups.flatMap((group, g) => group.map((idea) => [idea, g])));
        for (const { a, b, closeness } of possible) {
          expect(a).toBeLessThan(b);
          expect(groupOf.get(a) ?? -1 - a).not.toBe(groupOf.get(b) ?? -1 - b);
          expect(closeness).toBeGreaterThan(0);
          expect(closeness).toBeLessThanOrEqual(1);
        }
        expect(possible.length).toBeLessThanOrEqual(told.length / 6);
      }),
    );
  });

  it('finds a text again in other case, punctuation and order of its words', () => {
    const three = fc.shuffledSubarray(['buses', 'village', 'library', 'nurses', 'choir', 'Syston', 'orchard'], {
      minLength: 3,
    });
    const twice = three.chain((words) =>
      fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length, maxLength: words.length })),
    );
    fc.assert(
      fc.property(twice, ([words, again]) => {
        // Only two words that change places are taken for another idea.
        fc.pre(words.filter((word, at) => word !== again[at]).length !== 2);
        const texts = [words.join(' '), `The ${again.join(', ').toUpperCase()}!`, 'Solar roofs'];
        expect(findRepeats(buildCorpus(texts, contentWords), null, texts).groups).toEqual([[0, 1]]);
      }),
    );
  });

  it('bears any text', () => {
    fc.assert(
      fc.property(hostile, (texts) => {
        const { groups, possible } = findRepeats(buildCorpus(texts, contentWords), null, texts);
        expect([...groups.flat(), ...possible.flatMap(({ a, b }) => [a, b])].every((idea) => idea < texts.length)).toBe(
          true,
        );
      }),
    );
  });
});
