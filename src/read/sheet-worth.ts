import type { Row } from '../model.ts';
import { clean } from './clean.ts';
import { findHeadings } from './headings/find-headings.ts';
import type { Asked } from './open-table.ts';
import { profile } from './profile.ts';
import { recognise } from './recognise.ts';
import { chooseText } from './text-column.ts';

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
  const choice = chooseText(usable, found.rows === null);
  const columns = choice?.notes.flatMap(([first]) => first ?? []) ?? [];
  return columns.reduce((sum, column) => sum + (candidates[column]?.profile.values.length ?? 0), 0);
}
