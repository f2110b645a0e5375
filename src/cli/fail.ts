import { DistilError } from '../errors.ts';
import { clean } from '../read/clean.ts';

/** How commander's own refusals exit: wrong usage. Help and version are no refusals. */
const WRONG_USAGE = 2;

/**
 * Says on standard error what went wrong and what to do about it. (Commander has said its own refusals already.)
 * @returns the exit code
 * @throws whatever is not one of our errors, since then the fault is ours
 */
export function fail(error: unknown, debug: boolean): number {
  if (isRefusal(error)) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (!(error instanceof DistilError)) throw error;
  // What is quoted in a message may come from a file that anybody wrote.
  process.stderr.write(`Error: ${clean(error.message)}\n`);
  for (const detail of error.details) process.stderr.write(`  - ${clean(detail)}\n`);
  if (error.cure !== '') process.stderr.write(`${clean(error.cure.charAt(0).toUpperCase() + error.cure.slice(1))}\n`);
  if (debug) process.stderr.write(`${error.code}\n${error.stack ?? ''}\n`);
  return error.exitCode;
}

const isRefusal = (error: unknown): error is { code: string; exitCode: number } =>
  error instanceof Error && 'exitCode' in error && 'code' in error && String(error.code).startsWith('commander.');
