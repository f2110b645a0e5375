import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { readHeadings } from './read-csv.ts';

/** What a file can be measured as. To add a kind: a type here, its headings below, and a measure that quality.ts calls. */
export type LabelledSet =
  | { readonly kind: 'workshop'; readonly file: string; readonly gold: string; readonly priorities: string | null }
  | { readonly kind: 'grouping' | 'priority-pairs' | 'similarity-pairs' | 'unknown'; readonly file: string };

/** Files that belong to the notes beside them. */
const COMPANION = /(?:^|_)(?:gold|priorities)\.csv$/i;

/** The first kind whose columns are all there. */
const COLUMNS = [
  ['similarity-pairs', ['challenge', 'id_a', 'id_b', 'text_a', 'text_b', 'similarity']],
  ['priority-pairs', ['id', 'text', 'label', 'match']],
  ['grouping', ['id', 'text', 'label']],
] as const;

/**
 * The sets to measure in the given files and folders (searched to the bottom), in the order given and by name within
 * a folder. Notes are a workshop where `<name>_gold.csv` or `gold.csv` lies beside them; the headings tell the rest.
 */
export const findSets = (paths: readonly string[]): LabelledSet[] => paths.flatMap(csvFiles).map(setOf);

function csvFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names
    .map((name) => join(path, name))
    .flatMap((inner) => {
      if (statSync(inner).isDirectory()) return csvFiles(inner);
      return extname(inner).toLowerCase() === '.csv' && !COMPANION.test(basename(inner)) ? [inner] : [];
    });
}

function setOf(file: string): LabelledSet {
  const beside = (what: string): string | null =>
    [`${basename(file, extname(file))}_${what}.csv`, `${what}.csv`]
      .map((name) => join(dirname(file), name))
      .find((candidate) => candidate !== file && existsSync(candidate)) ?? null;
  const gold = beside('gold');
  if (gold !== null) return { kind: 'workshop', file, gold, priorities: beside('priorities') };
  const headings = readHeadings(file);
  const known = COLUMNS.find(([, columns]) => columns.every((column) => headings.includes(column)));
  return { kind: known?.[0] ?? 'unknown', file };
}
