import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { errors } from '../errors.ts';
import type { PreviousOptions } from '../model.ts';
import { fileError } from './file-error.ts';

/** Ideas of an option that are compared with; more say the same, and each has to be read for its meaning. */
const MOST_OF_AN_OPTION = 60;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The options of an earlier report, and what ideas were in them.
 * @throws DistilError where the file cannot be read, or is no report in JSON
 */
export async function readPrevious(file: string): Promise<PreviousOptions> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw fileError(file, error);
  });
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw errors.notAReport(file, 'it is not JSON');
  }
  const options = listIn(found, 'options').flatMap((option) => {
    const { rank, title } = partsOf(option);
    return typeof rank === 'number' && typeof title === 'string' && title !== '' ? [{ rank, title }] : [];
  });
  const places = new Map(options.map(({ rank }, place) => [rank, place]));
  const counts = new Map<number, number>();
  const ideas = listIn(found, 'ideas').flatMap((idea) => {
    const { status, option, text: said } = partsOf(idea);
    const place = typeof option === 'number' && status === 'option' ? places.get(option) : undefined;
    if (place === undefined || typeof said !== 'string' || said === '') return [];
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return count > MOST_OF_AN_OPTION ? [] : [{ text: said, option: place }];
  });
  if (options.length === 0 || ideas.length === 0) throw errors.notAReport(file, 'it has no options with ideas in them');
  const { date } = partsOf(found);
  return {
    name: basename(file),
    date: typeof date === 'string' && DATE.test(date) ? date : null,
    titles: options.map(({ title }) => title),
    ideas,
  };
}

const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = partsOf(value)[name];
  return Array.isArray(list) ? list : [];
}
