import { inspectNotes } from '../read/index.ts';
import type { Flags } from './flags.ts';
import { gatherSettings } from './gather-settings.ts';
import { openSources } from './open-source.ts';
import { showInspection } from './show-inspection.ts';
import { writeOut } from './write-out.ts';

/** Shows how files of notes would be read, in words or as JSON, without distilling them. */
export async function runInspect(
  files: readonly string[],
  flags: Flags & { readonly format?: unknown },
): Promise<void> {
  const { format, ...own } = flags;
  const settings = await gatherSettings(own);
  const { inspections, warnings } = await inspectNotes(openSources(files), settings);
  if (format === 'json') await writeOut([`${JSON.stringify({ inspections, warnings }, null, 2)}\n`]);
  else {
    const words = inspections.map(showInspection);
    const told = new Set(inspections.flatMap(({ doubts }) => doubts.map(({ message }) => message)));
    const others = warnings.filter(({ message }) => !told.has(message));
    await writeOut([...words, ...others.map(({ message }) => `Warning: ${message}\n`)]);
  }
}
