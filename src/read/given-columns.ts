import { errors } from '../errors.ts';
import type { Meaning } from '../model.ts';
import { nearest } from '../nearest.ts';
import { MEANINGS, type Settings } from '../settings.ts';
import { foldHeading } from './fold-heading.ts';
import { columnName } from './headings/column-name.ts';
import { listHeadings } from './list-headings.ts';

/**
 * The columns that the officer named with --columns. A name is a heading as it stands or as fold-heading.ts compares it, else
 * an alias or the short name of a question ("Q1"), else the letter of a column ("column C", or "C" alone). For the text, "+" joins columns to one note and "," makes a note
 * of each: `text=Title+Body`, `text=Q1,Q2`; a heading that holds such a sign itself is found by its whole name.
 * Cost: O(headings) for each name, and the
 * square of the signs in a list of them.
 * @param aliases lists of other names of the columns, those that come first looked at first
 * @returns for each meaning its notes (one, but for the text), and of each the columns to join
 * @throws DistilError `setting-invalid` for an unknown meaning, `column-missing` for an unknown heading
 */
export function givenColumns(
  file: string,
  headings: readonly string[],
  aliases: readonly (readonly string[])[],
  given: Settings['columns'],
): ReadonlyMap<Meaning, readonly (readonly number[])[]> {
  const called = headings.map((_, column) => columnName(column));
  const letters = called.map((name) => name.replace(/^column /, ''));
  const folded = [headings, ...aliases, called, letters].map((names) => names.map(foldHeading));
  const find = (name: string): number => {
    const exact = headings.indexOf(name.trim());
    const wanted = foldHeading(name);
    if (exact >= 0 || wanted === '') return exact;
    return folded.map((names) => names.indexOf(wanted)).find((column) => column >= 0) ?? -1;
  };
  const need = (name: string): number => {
    const column = find(name);
    if (column >= 0) return column;
    throw errors.columnMissing(file, name.trim(), listHeadings(headings), nearest(name.trim(), headings));
  };
  const result = new Map<Meaning, readonly (readonly number[])[]>();
  for (const [key, name] of Object.entries(given)) {
    const meaning = MEANINGS.find((known) => known === key);
    if (!meaning) throw errors.settingInvalid('--columns', `one of ${MEANINGS.join(', ')} before each "="`, key);
    const notes = meaning === 'text' ? parts(name, (part) => find(part) >= 0) : [[name]];
    result.set(
      meaning,
      notes.map((names) => names.map(need)),
    );
  }
  return result;
}

/** "A+B,C" -> [[A, B], [C]]; of names that hold a sign themselves the longest that is known counts. */
function parts(text: string, isKnown: (name: string) => boolean): string[][] {
  const tokens = text.split(/([,+])/);
  const notes: string[][] = [];
  let joined: string[] = [];
  for (let start = 0; start < tokens.length; ) {
    let end = tokens.length;
    while (end > start + 1 && !isKnown(tokens.slice(start, end).join(''))) end -= 2;
    joined.push(tokens.slice(start, end).join(''));
    if (tokens[end] !== '+') {
      notes.push(joined);
      joined = [];
    }
    start = end + 1;
  }
  return notes;
}
