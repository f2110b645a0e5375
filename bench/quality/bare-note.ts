import type { Note } from '../../src/model.ts';

/** A note that is only a text: what the program may know of a labelled file. @param index its place, from 0 */
export const bareNote = (id: string, text: string, index: number): Note => ({
  input: 0,
  row: index + 2,
  id,
  text,
  priority: '',
  theme: '',
  sector: '',
  table: '',
  author: '',
  organisation: '',
  votes: null,
});
