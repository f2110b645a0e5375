import type { Note } from '../src/model.ts';

/** A note with the given parts, frozen; all else says nothing. Its row and id are those of the first row below the heading. */
export const makeNote = (parts: Partial<Note> = {}): Note =>
  Object.freeze({
    input: 0,
    row: 2,
    id: '2',
    text: '',
    priority: '',
    theme: '',
    sector: '',
    table: '',
    author: '',
    organisation: '',
    votes: null,
    ...parts,
  });
