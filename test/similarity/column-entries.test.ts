import { describe, expect, it } from 'vitest';
import type { Idea, Note } from '../../src/model.ts';
import { columnTexts } from '../../src/similarity/column-entries.ts';
import { makeNote } from '../make-note.ts';

const idea = (note: Note, ...repeats: Note[]): Idea => Object.freeze({ note, repeats: Object.freeze(repeats) });

describe('columnTexts', () => {
  it('puts recognised priorities under their number, however they were written', () => {
    const notes = ['SMEs', 'P2', '2 and 3', 'bananas', ''].map((priority) => makeNote({ priority }));
    const numbers = [[2], [2], [2, 3], [], []];
    const stated = new Map(notes.map((note, i) => [note, numbers[i] ?? []]));
    expect(
      columnTexts(
        notes.map((note) => idea(note)),
        stated,
      ),
    ).toEqual([{ meaning: 'priority', texts: ['p2', 'p2', 'p2 p3', 'bananas', ''] }]);
  });

  it('leaves the theme as it was written, also where it names a priority', () => {
    const note = makeNote({ theme: 'SMEs' });
    expect(columnTexts([idea(note)], new Map([[note, [2]]]))).toEqual([{ meaning: 'theme', texts: ['SMEs'] }]);
  });

  it('gives an idea what stands beside any of its repeats, each entry once, whatever the order of the rows', () => {
    const [a, b, c] = ['skills', '', 'labs'].map((theme) => makeNote({ theme })) as [Note, Note, Note];
    const expected = [{ meaning: 'theme', texts: ['labs skills'] }];
    expect(columnTexts([idea(a, b, c, makeNote({ theme: 'skills' }))], new Map())).toEqual(expected);
    expect(columnTexts([idea(c, a, b)], new Map())).toEqual(expected);
  });

  it('leaves out columns that the sheet does not have', () => {
    expect(columnTexts([idea(makeNote({ text: 'bus' }))], new Map())).toEqual([]);
  });
});
