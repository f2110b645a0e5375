import { readFile } from 'node:fs/promises';
import { errors } from '../errors.ts';
import type { Priority, Report } from '../model.ts';
import { fileError } from './file-error.ts';

/** A published report: the parts that every command needs are checked, and the rest is there to be checked by it. */
export interface Published extends Pick<Report, 'settings' | 'generator'>, Readonly<Record<string, unknown>> {
  readonly priorities: readonly Priority[];
}

/**
 * Reads a report that was written with `--format json`.
 * @throws DistilError where there is no such file, or it holds something else
 */
export async function readReport(file: string): Promise<Published> {
  const bytes = await readFile(file).catch((error) => {
    throw fileError(file, error);
  });
  // Where a report was sent into a file by ">", PowerShell made it UTF-16.
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  let found: unknown;
  try {
    found = JSON.parse(new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes));
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
