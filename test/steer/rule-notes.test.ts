import { describe, expect, it } from 'vitest';
import type { Note, Ruling } from '../../src/model.ts';
import { ruleNotes } from '../../src/steer/rule-notes.ts';
import { makeNote } from '../make-note.ts';

const NONE: Ruling = {
  status: null,
  option: null,
  draft: null,
  repeatOf: null,
  apartFrom: [],
  note: '',
  machineDraft: null,
};
const ruled = (notes: readonly Note[], rulings: Record<string, Partial<Ruling>>) =>
  ruleNotes(notes, new Map(Object.entries(rulings).map(([id, part]) => [id, { ...NONE, ...part }])));

describe('ruleNotes', () => {
  it('says of what an officer set aside that it was an officer, and why', () => {
    const notes = [makeNote({ id: 'A', text: 'Plant trees' }), makeNote({ id: 'B', text: 'Mend roads' })];
    expect(
      ruled(notes, { A: { status: 'set-aside', note: 'not ours' }, B: { status: 'set-aside' } }).notes.map(
        ({ excluded }) => excluded,
      ),
    ).toEqual(['set aside by an officer: not ours', 'set aside by an officer']);
  });

  it('wants what an officer wants, though the sheet itself left it out', () => {
    const notes = [makeNote({ id: 'A', text: 'Plant trees', excluded: 'left out in the sheet itself' })];
    const { notes: after, wanted } = ruled(notes, { A: { status: 'idea' } });
    expect(after[0]).not.toHaveProperty('excluded');
    expect([...wanted]).toEqual(['A']);
  });

  it('leaves a note that nobody decided about as it was, the very same', () => {
    const note = makeNote({ id: 'A', text: 'Plant trees' });
    expect(ruled([note], {}).notes[0]).toBe(note);
  });

  it('tells notes in the same words apart where officers keep them apart', () => {
    const notes = ['A', 'B', 'C'].map((id) => makeNote({ id, text: 'Plant trees' }));
    expect([...ruled(notes, { B: { apartFrom: ['A'] } }).apart]).toEqual([['B', 'B']]);
    expect([...ruled(notes, { A: { option: 0 }, B: { option: 1 } }).apart]).toEqual([
      ['A', 'with A'],
      ['B', 'with B'],
    ]);
    expect([...ruled(notes, { A: { option: 0 }, B: { option: 0 } }).apart]).toEqual([]);
  });
});
