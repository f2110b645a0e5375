import type { Row } from '../model.ts';
import { clean } from './clean.ts';
import { findHeadings } from './headings/find-headings.ts';
import type { Asked } from './open-table.ts';
import { profile } from './profile.ts';
import { recognise } from './recognise.ts';
import { chooseText } from './text-column.ts';

/** Where no heading but a sentence stands over the texts, they may as well be a page of guidance. */
const UNNAMED = 0.1;

/**
 * How much a sheet looks like one of notes: how many different texts the first rows have in the columns that
 * would be taken for the ideas; 0 where there is none. Cost: O(letters of the rows).
 */
export function sheetWorth(head: readonly Row[], { headingRows, names }: Pick<Asked, 'headingRows' | 'names'>): number {
  const found = findHeadings(head, headingRows, names);
  if (!found) return 0;
  const rows = head.slice(found.skipped);
  const candidates = found.headings.map((heading, column) => ({
    heading,
    column,
    recognised: recognise(heading),
    profile: profile(rows.map(({ cells }) => clean(cells[column] ?? ''))),
  }));
  const usable = candidates.filter(({ recognised }) => !recognised || recognised.meaning === 'text');
  const choice = chooseText(usable, found.rows === null || found.headings.length === 1);
  const columns = choice?.notes.flatMap(([first]) => first ?? []) ?? [];
  const texts = columns.reduce((sum, column) => sum + (candidates[column]?.profile.values.length ?? 0), 0);
  const named = columns.some((column) => candidates[column]?.recognised?.question === false);
  return named ? texts : texts * UNNAMED;
}
