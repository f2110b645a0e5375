import type { Row } from '../model.ts';
import { clean } from './clean.ts';
import { findHeadings } from './headings/find-headings.ts';
import { profile } from './profile.ts';
import { recognise } from './recognise.ts';
import { chooseText } from './text-column.ts';

/**
 * How much a sheet looks like one of notes: how many different texts the first rows have in the column that would be
 * taken for the ideas; 0 where there is none. Cost: O(letters of the rows).
 */
export function sheetWorth(head: readonly Row[]): number {
  const found = findHeadings(head);
  if (!found) return 0;
  const rows = head.slice(found.skipped);
  const candidates = found.headings.map((heading, column) => ({
    heading,
    column,
    recognised: recognise(heading),
    profile: profile(rows.map(({ cells }) => clean(cells[column] ?? ''))),
  }));
  const choice = chooseText(candidates.filter(({ recognised }) => !recognised || recognised.meaning === 'text'));
  const [first = -1] = choice?.columns ?? [];
  return candidates[first]?.profile.values.length ?? 0;
}
