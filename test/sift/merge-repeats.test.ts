import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fate, Note, Sifted } from '../../src/model.ts';
import { mergeRepeats } from '../../src/sift/merge-repeats.ts';
import { makeNote } from '../make-note.ts';

const [first, longer, again, other] = [
  makeNote({ id: 'N1', text: 'Night buses' }),
  makeNote({ id: 'N2', text: 'Buses in the night' }),
  makeNote({ id: 'N3', text: 'Night buses!' }),
  makeNote({ id: 'N4', text: 'Parks' }),
];

const ids = ({ ideas }: Sifted) => ideas.map(({ note, repeats }) => [note, ...repeats].map(({ id }) => id));

/** A sheet whose notes are sorted out as given: an idea of each number, or no idea where it is null. */
function siftedAs(numbers: readonly (number | null)[]): { notes: readonly Note[]; sifted: Sifted } {
  const notes = numbers.map((_, row) => makeNote({ id: `N${row}`, row: row + 2, text: 'x'.repeat((row * 7) % 5) }));
  const groups = [...new Set(numbers.filter((number) => number !== null))].map((number) =>
    notes.filter((_, row) => numbers[row] === number),
  );
  const fates = notes.map((note): Fate => {
    const idea = groups.findIndex((group) => group.includes(note));
    if (idea < 0) return { status: 'blank' };
    return { status: groups[idea]?.[0] === note ? 'idea' : 'duplicate', idea };
  });
  const ideas = groups.flatMap(([note, ...repeats]) => (note ? [{ note, repeats }] : []));
  return { notes, sifted: { ideas, doubts: ideas.map(({ note }) => note.id), fates } };
}

/** A sheet, and groups of two or more of its ideas. */
const merges = fc
  .array(fc.option(fc.nat(9)), { maxLength: 24 })
  .map(siftedAs)
  .chain(({ notes, sifted }) =>
    fc
      .array(fc.nat(5), { minLength: sifted.ideas.length, maxLength: sifted.ideas.length })
      .map((colours) => [0, 1, 2].map((colour) => [...colours.keys()].filter((idea) => colours[idea] === colour)))
      .map((groups) => ({ notes, sifted, groups: groups.filter(({ length }) => length > 1) })),
  );

describe('ideas that say the same', () => {
  it('are stood for by none of which a note was said to repeat another, however many notes are behind it', () => {
    const sifted: Sifted = {
      ideas: [
        { note: first, repeats: [again] },
        { note: other, repeats: [] },
      ],
      doubts: [null, null],
      fates: [],
    };
    expect(ids(mergeRepeats(sifted, [[0, 1]]))).toEqual([['N1', 'N3', 'N4']]);
    expect(ids(mergeRepeats(sifted, [[0, 1]], new Set(['N3'])))).toEqual([['N4', 'N1', 'N3']]);
  });

  it('become one, and the fates and doubts follow', () => {
    const sifted: Sifted = {
      ideas: [
        { note: other, repeats: [] },
        { note: longer, repeats: [] },
        { note: first, repeats: [again] },
      ],
      doubts: ['is a word', 'asks a question', null],
      fates: [
        { status: 'idea', idea: 2 },
        { status: 'idea', idea: 1 },
        { status: 'duplicate', idea: 2 },
        { status: 'blank' },
        { status: 'set-aside', reason: 'holds no word' },
        { status: 'idea', idea: 0 },
      ],
    };
    // Idea 2 has two notes behind it and idea 1 has one, so that 2 stands for both and has the number 1 after 0.
    expect(mergeRepeats(sifted, [[1, 2]])).toEqual({
      kept: [0, 2],
      ideas: [
        { note: other, repeats: [] },
        { note: first, repeats: [again, longer] },
      ],
      doubts: ['is a word', null],
      fates: [
        { status: 'idea', idea: 1 },
        { status: 'duplicate', idea: 1 },
        { status: 'duplicate', idea: 1 },
        { status: 'blank' },
        { status: 'set-aside', reason: 'holds no word' },
        { status: 'idea', idea: 0 },
      ],
    });
  });

  it('are stood for by the longest text where as many notes are behind each, and by the first of equals', () => {
    const sifted = (...notes: readonly Note[]): Sifted => ({
      ideas: notes.map((note) => ({ note, repeats: [] })),
      doubts: notes.map(() => null),
      fates: notes.map((_, idea) => ({ status: 'idea', idea })),
    });
    expect(ids(mergeRepeats(sifted(first, longer), [[0, 1]]))).toEqual([['N2', 'N1']]);
    const equal = makeNote({ id: 'N5', text: 'Buses night' });
    expect(ids(mergeRepeats(sifted(first, equal), [[0, 1]]))).toEqual([['N1', 'N5']]);
  });
});

describe('mergeRepeats, whatever the groups', () => {
  it('changes nothing where there is no group', () => {
    fc.assert(
      fc.property(merges, ({ sifted }) => {
        expect(mergeRepeats(sifted, [])).toEqual({ ...sifted, kept: [...sifted.ideas.keys()] });
      }),
    );
  });

  it('counts every note once, with the idea that its fate names', () => {
    fc.assert(
      fc.property(merges, ({ notes, sifted, groups }) => {
        const merged = mergeRepeats(sifted, groups);
        const counted = merged.ideas.flatMap(({ note, repeats }) => [note, ...repeats]);
        expect(new Set(counted).size).toBe(counted.length);
        expect(merged.fates).toHaveLength(notes.length);
        for (const [row, fate] of merged.fates.entries()) {
          const note = notes[row];
          if (fate.status === 'idea') expect(merged.ideas[fate.idea]?.note).toBe(note);
          else if (fate.status === 'duplicate') expect(merged.ideas[fate.idea]?.repeats).toContain(note);
          else expect(fate).toBe(sifted.fates[row]);
        }
        expect(counted).toHaveLength(merged.fates.filter(({ status }) => status !== 'blank').length);
      }),
    );
  });

  it('leaves one idea of each group, and all that are left in their order with their notes and doubts', () => {
    fc.assert(
      fc.property(merges, ({ sifted, groups }) => {
        const { kept, ideas, doubts } = mergeRepeats(sifted, groups);
        expect(kept).toEqual([...kept].sort((a, b) => a - b));
        for (const group of groups) expect(kept.filter((idea) => group.includes(idea))).toHaveLength(1);
        const merged = groups.flat().length - groups.length;
        expect(ideas).toHaveLength(sifted.ideas.length - merged);
        expect(ideas.map(({ note }) => note)).toEqual(kept.map((idea) => sifted.ideas[idea]?.note));
        expect(doubts).toEqual(kept.map((idea) => sifted.doubts[idea]));
      }),
    );
  });
});
