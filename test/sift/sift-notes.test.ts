import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/model.ts';
import { siftNotes } from '../../src/sift/sift-notes.ts';
import { createContentWords } from '../../src/text/content-words.ts';
import { makeNote } from '../make-note.ts';

const contentWords = createContentWords([]);

const notesOf = (...texts: string[]): Note[] => texts.map((text, i) => makeNote({ text, row: i + 2, id: `N${i + 1}` }));

const sift = (notes: readonly Note[]) => siftNotes(Object.freeze(notes), contentWords);

/** What became of each text, with the text that stands for its idea. */
function fates(...texts: string[]): string[] {
  const { ideas, fates } = sift(notesOf(...texts));
  return fates.map((fate) =>
    fate.status === 'idea' || fate.status === 'duplicate'
      ? `${fate.status}: ${ideas[fate.idea]?.note.text}`
      : fate.status,
  );
}

/** Texts of few words, many of which say the same or nothing. */
const anyText = fc
  .array(
    fc.constantFrom('bus', 'Bus', 'labs', 'the', "don't", 'don’t', 'dont', 'don t', ' ', '!', '- ', '\n', 'નવીનતા'),
    {
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(' ').trim());

describe('siftNotes', () => {
  it('takes notes that differ in case, space and punctuation only for one idea', () => {
    expect(fates('More buses', 'more  BUSES!', '- more buses…', 'More, buses', 'More bus')).toEqual([
      'duplicate: - more buses…',
      'duplicate: - more buses…',
      'idea: - more buses…',
      'duplicate: - more buses…',
      'idea: More bus',
    ]);
  });

  it('lets the first by text, then the shorter id, stand for the idea, and keeps the repeats in the order of the rows', () => {
    const notes = ['N10', 'N2', 'A11'].map((id) => makeNote({ id, text: 'More buses' }));
    const { ideas } = sift([...notes, makeNote({ id: 'N1', text: 'more buses' })]);
    expect(ideas.map(({ note, repeats }) => [note.id, repeats.map(({ id }) => id)])).toEqual([
      ['N2', ['N10', 'A11', 'N1']],
    ]);
  });

  it('puts ideas in the order of their folded texts', () => {
    const { ideas } = sift(notesOf('Trams', '“buses”', 'Parks', 'Bike hubs', '- ärger'));
    expect(ideas.map(({ note }) => note.text)).toEqual(['Bike hubs', '“buses”', 'Parks', 'Trams', '- ärger']);
  });

  it('sets notes aside that hold no word to go by, with the reason', () => {
    const { ideas, fates } = sift(notesOf('and so it is', '???', '👍', 'a b c', 'Don’t know'));
    expect(ideas).toEqual([]);
    expect(fates).toEqual(
      Array.from({ length: 5 }, () => ({ status: 'set-aside', reason: 'holds no word to tell what it is about' })),
    );
  });

  it('calls only empty notes blank', () => {
    expect(fates('', 'buses', '')).toEqual(['blank', 'idea: buses', 'blank']);
    expect(sift([])).toEqual({ ideas: [], fates: [] });
  });

  it('leaves out the words of the officer', () => {
    const { fates } = siftNotes(notesOf('Leicester!', 'Leicester buses'), createContentWords(['leicester']));
    expect(fates.map(({ status }) => status)).toEqual(['set-aside', 'idea']);
  });

  it('takes no note for the inner parts of objects', () => {
    expect(fates('constructor', '__proto__')).toEqual(['idea: constructor', 'idea: __proto__']);
  });

  it('gives every note one fate, and every idea its note and all its repeats', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 12 }), (texts) => {
        const notes = notesOf(...texts);
        const { ideas, fates } = sift(notes);
        expect(fates.length).toBe(notes.length);
        for (const [i, { note, repeats }] of ideas.entries()) {
          const with_ = (status: string) =>
            notes.filter((_, at) => {
              const fate = fates[at];
              return fate?.status === status && 'idea' in fate && fate.idea === i;
            });
          expect(with_('idea')).toEqual([note]);
          expect(with_('duplicate')).toEqual(repeats);
        }
        expect(fates.map(({ status }) => status === 'blank')).toEqual(texts.map((text) => text === ''));
      }),
    );
  });

  it('finds the same ideas in the same order, however the rows are shuffled', () => {
    const shuffled = fc.array(anyText, { maxLength: 12 }).chain((texts) => {
      const notes = notesOf(...texts);
      return fc.tuple(
        fc.constant(notes),
        fc.shuffledSubarray(notes, { minLength: notes.length, maxLength: notes.length }),
      );
    });
    const found = (notes: Note[]) =>
      sift(notes).ideas.map(({ note, repeats }) => [note.id, repeats.map(({ id }) => id).sort()]);
    fc.assert(
      fc.property(shuffled, ([notes, other]) => {
        expect(found(other)).toEqual(found(notes));
        expect(sift(other).fates.length).toBe(notes.length);
      }),
    );
  });
});
