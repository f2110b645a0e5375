import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The demonstration notes that ship with the program. */
export const IDEAS = fileURLToPath(new URL('../../fixtures/llep-away-day/ideas.csv', import.meta.url));

/** The program as it is started. */
export const BIN = fileURLToPath(new URL('../../bin/llep-distil.js', import.meta.url));

/** Says that both outputs are terminals; a test has none. */
const AS_TERMINAL = 'data:text/javascript,process.stdout.isTTY=process.stderr.isTTY=true';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** The working folder. */
  readonly cwd?: string;
  /** Put on standard input. */
  readonly input?: string | Uint8Array;
  /** Environment variables besides those of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the program is to think that it writes to a terminal. */
  readonly terminal?: boolean;
}

/** Runs the built program as a user's shell does, but without a shell, and waits for its end. */
export function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Finished> {
  const { cwd, input, env, terminal } = surroundings;
  const { NO_COLOR: _, ...inherited } = process.env;
  const preload = terminal ? ['--import', AS_TERMINAL] : [];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...preload, BIN, ...args], {
      cwd,
      env: { ...inherited, ...env },
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: String(Buffer.concat(stdout)), stderr: String(Buffer.concat(stderr)) }),
    );
    // A program that refuses its arguments may be gone before its input is written.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}
