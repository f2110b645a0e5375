import type { JobName } from './goals.ts';
import type { Job } from './jobs.ts';
import { median } from './median.ts';
import { runProcess, type Usage } from './run-process.ts';

/**
 * Runs each job several times and takes medians. The jobs take turns, so that whatever else the machine does for a
 * while falls on all of them and their ratios hold. A job that fails is left out, and why is told on standard error.
 */
export async function timeJobs(
  jobs: readonly Job[],
  runs: number,
  usageFile: string,
): Promise<ReadonlyMap<JobName, Usage>> {
  const usages = new Map<JobName, Usage[]>(jobs.map(({ name }) => [name, []]));
  for (let run = 1; run <= runs; run++) {
    for (const { name, command, args } of jobs) {
      const own = usages.get(name);
      if (!own) continue;
      console.error(`  run ${run} of ${runs}: ${name}`);
      try {
        own.push(await runProcess(command, args, usageFile));
      } catch (error) {
        console.error(`${name} is left out: ${error instanceof Error ? error.message : error}`);
        usages.delete(name);
      }
    }
  }
  return new Map([...usages].map(([name, own]) => [name, medianOf(own)]));
}

const medianOf = (usages: readonly Usage[]): Usage => ({
  seconds: median(usages.map(({ seconds }) => seconds)),
  cpuSeconds: median(usages.map(({ cpuSeconds }) => cpuSeconds)),
  megabytes: median(usages.map(({ megabytes }) => megabytes)),
});
