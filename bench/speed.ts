import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findScikitLearn } from './speed/find-scikit-learn.ts';
import { fileJobs, startUpJobs } from './speed/jobs.ts';
import { type Arguments, parseArguments } from './speed/parse-arguments.ts';
import { showTimes } from './speed/show-times.ts';
import { timeJobs } from './speed/time-jobs.ts';
import { writeNotes } from './speed/write-notes.ts';

/**
 * How long the whole program takes, and how much memory, beside bare Node, csv-parse and scikit-learn:
 * `npm run bench:speed -- [--rows 300,10000] [--runs 5] [--million]`. It measures and does not judge: a goal that is
 * missed is marked, and the exit code is 0.
 */
const USAGE = 'usage: npm run bench:speed -- [--rows <count,...>] [--runs <count>] [--million]';

/** Runs of each job where not told otherwise: the longer a job takes, the less a run is disturbed. */
const usualRuns = (rows: number): number => (rows <= 1_000 ? 15 : rows <= 10_000 ? 5 : 3);

async function main({ rows: sizes, runs }: Arguments): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'llep-distil-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  process.once('SIGINT', () => process.exit(130));

  const processors = cpus();
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${processors.length} x ${processors[0]?.model}`,
  );
  const scikitLearn = findScikitLearn();
  console.log(
    scikitLearn
      ? `scikit-learn ${scikitLearn.version} (${scikitLearn.python})`
      : 'scikit-learn is left out, because no Python here has it; pip install scikit-learn (Debian: python3-sklearn)',
  );

  const usageFile = join(folder, 'usage.json');
  console.error('start-up');
  const startUp = await timeJobs(startUpJobs(), runs ?? usualRuns(0), usageFile);
  console.log(`\nStart-up\n\n${showTimes(0, startUp)}`);
  for (const rows of sizes) {
    console.error(`${rows} notes`);
    const file = join(folder, `notes-${rows}.csv`);
    writeNotes(file, rows);
    const jobs = fileJobs(file, rows, folder, scikitLearn?.python ?? null);
    const used = await timeJobs(jobs, runs ?? usualRuns(rows), usageFile);
    console.log(`\n${rows} notes\n\n${showTimes(rows, used)}`);
    rmSync(file);
  }
}

let asked: Arguments | null = null;
try {
  asked = parseArguments(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
if (asked) await main(asked);
