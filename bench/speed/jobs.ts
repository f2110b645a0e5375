import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SETTINGS } from '../../src/settings.ts';
import type { JobName } from './goals.ts';

/** A process to time. */
export interface Job {
  readonly name: JobName;
  readonly command: string;
  readonly args: readonly string[];
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const HOOK = here('usage-hook.cjs');
const PROGRAM = here('../../bin/llep-distil.js');

/** From here on scikit-learn takes minutes a run, and no goal looks at it. */
const TOO_MANY_FOR_SCIKIT_LEARN = 1_000_000;
/** Embeddings are held to a goal on a workshop's worth of notes only. */
const MOST_FOR_EMBEDDINGS = 1_000;

const node = (name: JobName, ...args: string[]): Job => ({
  name,
  command: process.execPath,
  args: ['--require', HOOK, ...args],
});

const bareNode = (): Job => node('bare node', '--eval', '0');

/** Starting the program and doing nothing with it. */
export const startUpJobs = (): Job[] => [
  bareNode(),
  node('--version', PROGRAM, '--version'),
  node('--help', PROGRAM, '--help'),
];

/**
 * Everything that is timed on one file of notes.
 *
 * @param folder where the program may write its ledger
 * @param python one that can import scikit-learn; null to leave that out
 */
export function fileJobs(file: string, rows: number, folder: string, python: string | null): Job[] {
  const hasEmbeddings = Object.values(SETTINGS).some(({ flag }) => flag === '--no-embeddings');
  const program = [PROGRAM, file, '-f', 'csv', '-o', join(folder, 'ledger.csv')];
  const jobs = [
    bareNode(),
    node('csv-parse alone', here('only-parse.js'), file),
    node('no embeddings', ...program, ...(hasEmbeddings ? ['--no-embeddings'] : [])),
  ];
  if (hasEmbeddings && rows <= MOST_FOR_EMBEDDINGS) jobs.push(node('with embeddings', ...program));
  if (python !== null && rows < TOO_MANY_FOR_SCIKIT_LEARN) {
    jobs.push({ name: 'scikit-learn', command: python, args: [here('scikit_learn.py'), file] });
  }
  return jobs;
}
