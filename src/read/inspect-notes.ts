import type { Note, Warning } from '../model.ts';
import { type Claim, uniqueIds } from './ids.ts';
import type { Inspection } from './inspection.ts';
import type { Reading } from './read-notes.ts';
import { type ReadSettings, readSource } from './read-source.ts';
import type { Source } from './source.ts';

/**
 * Sources -> what readNotes would understand and warn of, without the notes. Cost: O(bytes); memory holds one chunk of one
 * source and the ids that the sheets give.
 * @throws DistilError where a source cannot be read or no column looks like the ideas
 */
export async function inspectNotes(
  sources: readonly Source[],
  settings: ReadSettings = {},
): Promise<Omit<Reading, 'notes'>> {
  const claims: Claim[] = [];
  const inspections: Inspection[] = [];
  const warnings: Warning[] = [];
  const keep = ({ input, row, id }: Note): void => {
    if (id !== '') claims.push({ input, row, id });
  };
  for (const [input, source] of sources.entries()) {
    inspections.push(await readSource(source, input, settings, keep, (warning) => warnings.push(warning)));
  }
  const { warning } = uniqueIds(claims);
  if (warning) warnings.push(warning);
  return { inspections, warnings };
}
