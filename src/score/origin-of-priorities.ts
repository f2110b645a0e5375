import type { Priority } from '../model.ts';
import { PRIORITIES_AS_VALUES } from '../settings.ts';
import { LLEP_PRIORITIES } from './llep-priorities.ts';

/** Where the priorities came from, for the report: the file, "given as values", or null for the built-in ones. */
export function originOfPriorities(given: readonly Priority[] | undefined, file: string | null): string | null {
  if (given === undefined) return null;
  return file ?? (isBuiltIn(given) ? null : PRIORITIES_AS_VALUES);
}

const isBuiltIn = (given: readonly Priority[]): boolean =>
  given.length === LLEP_PRIORITIES.length &&
  LLEP_PRIORITIES.every(
    ({ number, name, description, weight }, p) =>
      given[p]?.number === number &&
      given[p].name === name &&
      given[p].description === description &&
      given[p].weight === weight,
  );
