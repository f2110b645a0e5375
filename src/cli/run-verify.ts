import { readFile } from 'node:fs/promises';
import { errors } from '../errors.ts';
import type { Priority, Report } from '../model.ts';
import { clean } from '../read/index.ts';
import { plain } from '../report/index.ts';
import { json } from '../report/json.ts';
import { completeSettings } from '../settings.ts';
import { VERSION } from '../version.ts';
import { createProgress } from './create-progress.ts';
import { distilFiles } from './distil-files.ts';
import { fileError } from './file-error.ts';
import { findDifferences } from './find-differences.ts';
import type { Flags } from './flags.ts';
import { gatherSettings } from './gather-settings.ts';
import { writeOut } from './write-out.ts';

/** Differences that are shown; the first say what happened. */
const SHOWN = 10;

/**
 * Distils the files again with the settings and priorities of a report, and says whether the result is the same.
 * @param flags the server to which the notes may be sent, where the report was made with one
 */
export async function runVerify(file: string, files: readonly string[], flags: Flags): Promise<void> {
  const old = await readReport(file);
  // A report from elsewhere must not be able to send the notes to a server of its choice.
  const { embedder, assignments, optionsFrom } = await gatherSettings(flags);
  const wanted = old.settings.embedder ?? null;
  if (wanted !== embedder) throw errors.verifyEmbedder(file, wanted, embedder);
  const progress = await createProgress({ quiet: false, verbose: false });
  const settings = { ...completeSettings(old.settings, (name) => `${file}: ${name}`), assignments, optionsFrom };
  const fresh = await distilFiles(files, settings, progress, old.priorities).finally(() => progress.stop());
  const again = JSON.parse([...json.write(fresh, { width: 0, paint: plain })].join(''));
  const differences = findDifferences(old, again);
  if (differences.length === 0) {
    await writeOut([`${files.join(', ')}: gives ${file}, in every figure and word\n`]);
    return;
  }
  const more = differences.length > SHOWN ? [`and ${differences.length - SHOWN} more`] : [];
  await writeOut([...differences.slice(0, SHOWN), ...more].map((line) => `${clean(line)}\n`));
  throw errors.verifyDiffers(file, differences.length, old.generator.version, VERSION);
}

/** What `verify` needs of a report. */
type Published = Pick<Report, 'settings' | 'generator'> & { readonly priorities: readonly Priority[] };

async function readReport(file: string): Promise<Published> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw fileError(file, error);
  });
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw errors.notAReport(file, 'it is not JSON');
  }
  if (!isPublished(found))
    throw errors.notAReport(file, 'it has no schemaVersion 1, settings, priorities and generator');
  return found;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isPublished = (found: unknown): found is Published =>
  isObject(found) &&
  found.schemaVersion === 1 &&
  isObject(found.settings) &&
  isObject(found.generator) &&
  typeof found.generator.version === 'string' &&
  Array.isArray(found.priorities) &&
  found.priorities.every(
    (item) =>
      isObject(item) &&
      typeof item.number === 'number' &&
      typeof item.name === 'string' &&
      typeof item.description === 'string' &&
      typeof item.weight === 'number' &&
      item.weight > 0,
  );
