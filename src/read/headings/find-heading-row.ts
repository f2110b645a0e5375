import type { Row } from '../../model.ts';
import { recognise } from '../recognise.ts';
import { isSecondRow } from './find-last-row.ts';
import { headingPoints } from './heading-points.ts';

/**
 * The row in which the headings begin: the first one, unless a later row is filled wider than all above it and looks more
 * like headings than they do (headingPoints), as where a title, a date or notes about the export stand above the table.
 * Cost: O(cells of the first rows); only rows wider than those above them are looked at closely.
 * @param head the first rows, cleaned
 * @param named the headings that the officer named, folded
 * @returns its place among the rows; -1 where all are blank
 */
export function findHeadingRow(head: readonly Row[], named: ReadonlySet<string>): number {
  const widths = head.map(({ cells }) => cells.filter((cell) => cell !== '').length);
  const usual = median(widths.filter((width) => width > 0));
  const points = (place: number): number => {
    const cells = head[place]?.cells ?? [];
    // Over a wider table a single cell is a title, unless it is a heading to the letter: "Comments of 3 May" is none.
    if (widths[place] === 1 && usual > 1 && !cells.some(isExact)) return 0;
    return cells.reduce((sum, cell) => sum + headingPoints(cell, named), 0);
  };

  const first = widths.findIndex((width) => width > 0);
  if (first < 0) return -1;
  let best = first;
  let most = points(first);
  let widest = widths[first] ?? 0;
  const last = Math.min(head.length, first + FARTHEST);
  for (let place = first + 1; place < last; place++) {
    const width = widths[place] ?? 0;
    const above = head[place - 1];
    const row = head[place];
    const wider = width > widest;
    const alone = usual === 1 && place - first <= TITLE_ROWS && (row?.cells.some(namesIdeas) ?? false);
    if (!row || !above || !(wider || alone)) continue;
    widest = Math.max(width, widest);
    if (best === place - 1 && isSecondRow(above, row, head[place + 1])) continue;
    const found = points(place);
    if (found > most) {
      best = place;
      most = found;
    }
  }
  // Headings that nobody knows, below a title: the first row that is as wide as the table.
  if (most === 0 && widths[best] === 1 && usual > 1) return widths.findIndex((width) => width >= usual);
  return best;
}

/** Mentimeter's headings stand anywhere in the first fifteen rows. */
const FARTHEST = 15;
/** So many rows of title may stand over a single column of notes; after more, its cells are notes themselves. */
const TITLE_ROWS = 4;
/** Recognise ranks a heading that is known as a whole below this. */
const EXACT_RANK = 1000;

function isExact(cell: string): boolean {
  const recognised = recognise(cell);
  return recognised !== null && recognised.rank < EXACT_RANK;
}

const namesIdeas = (cell: string): boolean => isExact(cell) && recognise(cell)?.meaning === 'text';

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
