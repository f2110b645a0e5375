import type { Note, Warning } from '../model.ts';
import { uniqueIds } from './ids.ts';
import type { Inspection } from './inspection.ts';
import { type ReadSettings, readSource } from './read-source.ts';
import type { Source } from './source.ts';

/**
 * Sources -> notes, with what was understood of each source. Several sources are read as one, in order. Every row below
 * the headings becomes a note, blank ones too; where a sheet is wide, every answer of every row does.
 * Cost: O(bytes); memory holds the notes and one chunk of one source.
 * @throws DistilError where a source cannot be read or no column looks like the ideas
 */
export interface Reading {
  readonly notes: readonly Note[];
  /** One for each source. */
  readonly inspections: readonly Inspection[];
  readonly warnings: readonly Warning[];
}

export async function readNotes(sources: readonly Source[], settings: ReadSettings = {}): Promise<Reading> {
  const notes: Note[] = [];
  const inspections: Inspection[] = [];
  const warnings: Warning[] = [];
  for (const [input, source] of sources.entries()) {
    const keep = (note: Note) => notes.push(note);
    inspections.push(await readSource(source, input, settings, keep, (warning) => warnings.push(warning)));
  }
  const { ids, warning } = uniqueIds(notes);
  if (warning) warnings.push(warning);
  // One after the other, so that memory never holds every note twice.
  for (const [index, note] of notes.entries()) {
    const id = ids[index] ?? note.id;
    if (id !== note.id) notes[index] = { ...note, id };
  }
  return { notes, inspections, warnings };
}
