import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** What one process took, from start to end. */
export interface Usage {
  /** Wall time. */
  readonly seconds: number;
  /** Processor time, user and system, of all its threads. */
  readonly cpuSeconds: number;
  /** Peak memory, in MB of 1024 x 1024 bytes; NaN where the process could not tell. */
  readonly megabytes: number;
}

/**
 * Runs a process and measures all of it: start-up, work and ending. It must write its own usage to the file named in
 * LLEP_DISTIL_BENCH_USAGE (see usage-hook.cjs), since Node cannot ask for that of another process.
 *
 * @throws Error with what it wrote to standard error, where it failed
 */
export async function runProcess(command: string, args: readonly string[], usageFile: string): Promise<Usage> {
  rmSync(usageFile, { force: true });
  const start = performance.now();
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LLEP_DISTIL_BENCH_USAGE: usageFile },
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code}\n${complaint.trim()}`);
  const { cpuMicroseconds, peakKilobytes } = JSON.parse(readFileSync(usageFile, 'utf8')) as Record<string, number>;
  return {
    seconds,
    cpuSeconds: (cpuMicroseconds ?? Number.NaN) / 1e6,
    megabytes: (peakKilobytes ?? Number.NaN) / 1024,
  };
}
