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
    fc.constantFrom(
      'bus',
      'Bus',
      'labs',
      'lunch',
      'innovation',
      'nobody listens',
      '12.30',
      'the',
      "don't",
      'don’t',
      'dont',
      'don t',
      ' ',
      '!',
      '- ',
      '\n',
      'નવીનતા',
    ),
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
    const { ideas, doubts, fates } = sift(notesOf('and so it is', '???', '👍', 'a b c', 'Don’t know'));
    expect([ideas, doubts]).toEqual([[], []]);
    expect(fates).toEqual(
      Array.from({ length: 5 }, () => ({ status: 'set-aside', reason: 'holds no word to tell what it is about' })),
    );
  });

  it('sets a note that is no suggestion aside with all its repeats, and says why', () => {
    expect(sift(notesOf('Tea was cold', 'buses', 'tea was cold!')).fates).toEqual([
      { status: 'set-aside', reason: 'is about the day itself' },
      { status: 'idea', idea: 0 },
      { status: 'set-aside', reason: 'is about the day itself' },
    ]);
  });

  it('counts the votes of a note and its repeats together, and keeps what more than two voted for', () => {
    const slogan = (...votes: (number | null)[]) =>
      sift(votes.map((votes, i) => makeNote({ id: `N${i}`, text: 'Be ambitious', votes })));
    // 1 + 1 and 2 are two votes; 1 + 2 and 3 are three.
    for (const two of [slogan(1, 1), slogan(2, null)]) expect(two.ideas).toEqual([]);
    for (const three of [slogan(1, 2), slogan(null, 3)]) {
      expect(three.ideas.length).toBe(1);
      expect(three.doubts).toEqual(['is too general to act on']);
    }
  });

  it('keeps what more than two voted for, though it holds no word to go by, and is in doubt about it', () => {
    const thanks = (...votes: (number | null)[]) =>
      sift(votes.map((votes, i) => makeNote({ id: `N${i}`, text: 'Say thank you more often', votes })));
    for (const two of [thanks(1, 1), thanks(2)]) expect(two.ideas).toEqual([]);
    for (const five of [thanks(null, 5), thanks(5, null), thanks(2, 3)]) {
      expect(five.fates.map(({ status }) => status).sort()).toEqual(['duplicate', 'idea']);
      expect(five.doubts).toEqual(['holds no word to tell what it is about']);
    }
  });

  it('keeps a note with its repeats where an officer wants one of them, in whatever order they come', () => {
    const notes = notesOf('and so it is', 'And so it is');
    for (const id of ['N1', 'N2']) {
      const rulings = { wanted: new Set([id]), apart: new Map() };
      const { ideas, doubts } = siftNotes(notes, contentWords, rulings);
      expect([ideas.length, ideas[0]?.repeats.length, doubts]).toEqual([1, 1, [null]]);
    }
  });

  it('takes notes without a letter for the same only where they are', () => {
    const wanted = { wanted: new Set(['N1', 'N2']), apart: new Map() };
    expect(siftNotes(notesOf('??', '!', '??'), contentWords, wanted).ideas.length).toBe(2);
  });

  it('keeps an idea that is in doubt and says why, beside those that are not', () => {
    const { ideas, doubts } = sift(notesOf('Who owns the old mill?', 'More buses'));
    expect(ideas.map(({ note }) => note.text)).toEqual(['More buses', 'Who owns the old mill?']);
    expect(doubts).toEqual([null, 'is a question rather than a suggestion']);
  });

  it('calls only empty notes blank', () => {
    expect(fates('', 'buses', '')).toEqual(['blank', 'idea: buses', 'blank']);
    expect(sift([])).toEqual({ ideas: [], doubts: [], fates: [] });
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
        const { ideas, doubts, fates } = sift(notes);
        expect(fates.length).toBe(notes.length);
        expect(doubts.length).toBe(ideas.length);
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
    const found = (notes: Note[]) => {
      const { ideas, doubts, fates } = sift(notes);
      const aside = notes.flatMap(({ id }, i) => {
        const fate = fates[i];
        return fate?.status === 'set-aside' ? [`${id}: ${fate.reason}`] : [];
      });
      const groups = ideas.map(({ note, repeats }) => [note.id, ...repeats.map(({ id }) => id).sort()]);
      return { groups, doubts, aside: aside.sort() };
    };
    fc.assert(
      fc.property(shuffled, ([notes, other]) => {
        expect(found(other)).toEqual(found(notes));
        expect(sift(other).fates.length).toBe(notes.length);
      }),
    );
  });

  it('sets aside what the sheet itself leaves out, and counts it as a repeat of nothing', () => {
    const text = 'Open the labs on Saturdays';
    const notes = [
      makeNote({ id: 'N1', row: 2, text, excluded: 'archived' }),
      makeNote({ id: 'N2', row: 3, text }),
      makeNote({ id: 'N3', row: 4, excluded: 'archived' }),
    ];
    expect(sift(notes).fates).toEqual([
      { status: 'set-aside', reason: 'archived' },
      { status: 'idea', idea: 0 },
      { status: 'blank' },
    ]);
  });

  it('takes linear time over a cell of a megabyte', () => {
    const cells = ['.', ' - ', 'see the ', '?!', 'n/a\n', '🙂 ', '\u0000', '\ud800', 'ran out of ', '(('];
    const MEGABYTE = 1_000_000;
    for (const cell of cells) {
      const started = performance.now();
      sift(notesOf(`${cell.repeat(MEGABYTE / cell.length)}x`, `x${cell.repeat(MEGABYTE / cell.length)}`));
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });
});
