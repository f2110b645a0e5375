import { errors } from '../errors.ts';
import type { Meaning } from '../model.ts';
import { nearest } from '../nearest.ts';
import { MEANINGS, type Settings } from '../settings.ts';
import { foldHeading } from './fold-heading.ts';
import { listHeadings } from './list-headings.ts';

/**
 * The columns that the officer named with --columns. A heading is matched as it stands or else as fold-heading.ts compares it;
 * `text=Title,Body` names two columns to join, unless one heading has that whole name. Cost: O(headings).
 * @throws DistilError `setting-invalid` for an unknown meaning, `column-missing` for an unknown heading
 */
export function givenColumns(
  file: string,
  headings: readonly string[],
  given: Settings['columns'],
): ReadonlyMap<Meaning, readonly number[]> {
  const folded = headings.map(foldHeading);
  const find = (name: string): number => {
    const exact = headings.indexOf(name.trim());
    return exact >= 0 ? exact : folded.indexOf(foldHeading(name));
  };
  const need = (name: string): number => {
    const column = find(name);
    if (column >= 0) return column;
    throw errors.columnMissing(file, name.trim(), listHeadings(headings), nearest(name.trim(), headings));
  };
  const result = new Map<Meaning, readonly number[]>();
  for (const [key, name] of Object.entries(given)) {
    const meaning = MEANINGS.find((known) => known === key);
    if (!meaning) throw errors.settingInvalid('--columns', `one of ${MEANINGS.join(', ')} before each "="`, key);
    const whole = find(name);
    const parts = whole < 0 && meaning === 'text' ? name.split(',') : [name];
    result.set(meaning, whole >= 0 ? [whole] : parts.map(need));
  }
  return result;
}
