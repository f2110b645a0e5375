import { setImmediate } from 'node:timers/promises';
import { distil } from '../distil.ts';
import type { Priority, Report } from '../model.ts';
import { readLedger, readNotes, readPriorities } from '../read/index.ts';
import type { Settings } from '../settings.ts';
import { warnings as warningsOf } from '../warnings.ts';
import type { Progress } from './create-progress.ts';
import { openSource, openSources } from './open-source.ts';
import { readPrevious } from './read-previous.ts';
import { startEmbedder } from './start-embedder.ts';

/**
 * Reads files of notes and distils them; the embedder loads meanwhile.
 * @param priorities used instead of those that the settings name
 */
export async function distilFiles(
  files: readonly string[],
  settings: Settings,
  progress: Progress,
  priorities?: readonly Priority[],
): Promise<Report> {
  progress.step('reading the notes', 0);
  const { embedder, close } = startEmbedder(settings);
  try {
    const own = priorities !== undefined || settings.priorities === null ? null : openSource(settings.priorities);
    const chosen = own ? await readPriorities(own) : priorities;
    const ledger = settings.assignments === null ? null : await readLedger(openSource(settings.assignments));
    const previous = settings.optionsFrom === null ? null : await readPrevious(settings.optionsFrom);
    const sources = openSources(files);
    const { notes, inspections, warnings } = await readNotes(sources, settings);
    const hashes = sources.map(({ sha256 }) => sha256());
    const alike = sources.flatMap(({ name }, i) => {
      const first = hashes.indexOf(hashes[i] ?? '');
      return first < i ? warningsOf.filesAlike(name, sources[first]?.name ?? '') : [];
    });
    return await distil({
      notes,
      warnings: [...alike, ...warnings, ...(ledger?.warnings ?? [])],
      ...(ledger ? { assignments: ledger.lines } : {}),
      ...(previous ? { optionsFrom: previous } : {}),
      // The folder of a file is nobody's business, and another computer's has another.
      settings: own ? { ...settings, priorities: own.name } : settings,
      ...(embedder ? { embedder } : {}),
      ...(chosen ? { priorities: chosen } : {}),
      inputs: sources.map((source, i) => ({
        name: source.name,
        sha256: hashes[i] ?? '',
        rows: inspections[i]?.notes ?? 0,
      })),
      onProgress: async (step, done) => {
        progress.step(step, READING + (1 - READING) * done);
        await setImmediate(); // lets the terminal draw
      },
    });
  } finally {
    await close();
  }
}

/** The share of the whole work that reading is. */
const READING = 0.1;
