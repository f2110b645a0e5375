import { errors } from '../errors.ts';
import { clean } from '../read/clean.ts';
import { plain } from '../report/index.ts';
import { json } from '../report/json.ts';
import { completeSettings } from '../settings.ts';
import { VERSION } from '../version.ts';
import { createProgress } from './create-progress.ts';
import { distilFiles } from './distil-files.ts';
import { findDifferences } from './find-differences.ts';
import type { Flags } from './flags.ts';
import { gatherSettings } from './gather-settings.ts';
import { readReport } from './read-report.ts';
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
  if (assignments === null && isSteered(old)) throw errors.verifyAlone(file, '--assignments', DECIDED);
  if (optionsFrom === null && isObject(old.begunFrom)) throw errors.verifyAlone(file, '--options-from', BEGUN);
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
  const first = sameFiles(old.inputs, again.inputs) ? [] : [`The files are not the ones that ${file} was made from.`];
  await writeOut([...first, ...differences.slice(0, SHOWN), ...more].map((line) => `${clean(line)}\n`));
  throw errors.verifyDiffers(file, differences.length, old.generator.version, VERSION);
}

const DECIDED = 'decisions of officers';
const BEGUN = 'the options of an earlier report';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether officers' decisions went into a published report. */
function isSteered({ changes, ideas }: Readonly<Record<string, unknown>>): boolean {
  const decided = (idea: unknown): boolean => isObject(idea) && idea.placedBy === 'officer';
  return (Array.isArray(changes) && changes.length > 0) || (Array.isArray(ideas) && ideas.some(decided));
}

/** Whether the fingerprints of the files are the same; a report that holds none cannot tell. */
function sameFiles(old: unknown, now: unknown): boolean {
  const [before, after] = [fingerprints(old), fingerprints(now)];
  return before.every((hash) => hash === '') || before.join() === after.join();
}

const fingerprints = (inputs: unknown): string[] =>
  Array.isArray(inputs) ? inputs.map((input: { readonly sha256?: unknown } | null) => String(input?.sha256 ?? '')) : [];
