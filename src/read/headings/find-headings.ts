import type { Row, RowSpan } from '../../model.ts';
import { clean } from '../clean.ts';
import { repairMojibake } from '../encoding/repair-mojibake.ts';
import { profile } from '../profile.ts';
import { columnName } from './column-name.ts';
import { findHeadingRow } from './find-heading-row.ts';
import { findLastRow } from './find-last-row.ts';
import { headingPoints } from './heading-points.ts';
import { type JoinedHeadings, joinHeadings } from './join-headings.ts';
import { readsLikeANote } from './reads-like-a-note.ts';

/** Where the headings of a sheet stand, and what they are; empty columns at the right edge are left out. */
export interface Headings extends JoinedHeadings {
  /** How many of the given rows come before the notes: what stands above the headings, and the headings. */
  readonly skipped: number;
  /** The rows of headings, by the numbers that a spreadsheet shows; null where there are none and they were made up. */
  readonly rows: RowSpan | null;
  /** Rows above the headings that are not blank; none where the officer said which rows are the headings. */
  readonly passedOver: readonly Row[];
  /** The rows of those headings that another program had spoilt and that were put right, one for each. */
  readonly spoilt: readonly number[];
}

/**
 * Finds the headings among the first rows of a sheet, or takes those that the officer named with --heading-rows.
 * null where all rows are blank, or where the rows that were asked for are not there. Cost: O(cells of the first rows).
 * @param head the first rows
 * @param asked the rows that the officer named; first 0 for none, null where the program is to find them
 * @param names the headings that the officer named, folded
 */
export function findHeadings(head: readonly Row[], asked: RowSpan | null, names: ReadonlySet<string>): Headings | null {
  const rows = head.map(({ row, cells }) => ({ row, cells: cells.map(onOneLine) }));
  if (asked?.first === 0) return madeUp(rows, 0, []);
  const spoilt = (from: number, to: number): number[] =>
    head.slice(from, to).flatMap(({ row, cells }) => cells.flatMap((cell) => (isSpoilt(cell) ? row : [])));
  if (asked) {
    const first = rows.findIndex(({ row }) => row >= asked.first);
    const skipped = rows.findLastIndex(({ row }) => row <= asked.last) + 1;
    const taken = first < 0 ? [] : rows.slice(first, skipped);
    return taken.some(isFilled) ? { ...found(rows, first, skipped, []), spoilt: spoilt(first, skipped) } : null;
  }
  const first = findHeadingRow(rows, names);
  if (first < 0) return null;
  const above = rows.slice(0, first).filter(isFilled);
  if (isNoteRow(rows, first, names)) return madeUp(rows, first, above);
  const skipped = findLastRow(rows, first) + 1;
  return { ...found(rows, first, skipped, above), spoilt: spoilt(first, skipped) };
}

/** Longer than any heading; of a text that long the rest tells nothing. */
const LONGEST_LOOKED_AT = 4096;

/** A cell as a heading: cleaned, the letters that another program spoilt put right, without line ends. */
const onOneLine = (cell: string): string =>
  clean(repairMojibake(cell.slice(0, LONGEST_LOOKED_AT))).replace(/\s+/g, ' ');

const isSpoilt = (cell: string): boolean => repairMojibake(cell) !== cell;

const isFilled = ({ cells }: Row): boolean => cells.some((cell) => cell !== '');

function found(
  rows: readonly Row[],
  first: number,
  skipped: number,
  passedOver: readonly Row[],
): Omit<Headings, 'spoilt'> {
  const taken = rows.slice(first, skipped);
  const { headings, aliases } = joinHeadings(taken);
  const below = rows.slice(skipped);
  let width = headings.length;
  while (width > 0 && headings[width - 1] === '' && below.every(({ cells }) => (cells[width - 1] ?? '') === ''))
    width--;
  const span = { first: taken[0]?.row ?? 1, last: taken.at(-1)?.row ?? 1 };
  return { skipped, headings: headings.slice(0, width), aliases: aliases.slice(0, width), rows: span, passedOver };
}

function madeUp(rows: readonly Row[], skipped: number, passedOver: readonly Row[]): Headings | null {
  const width = Math.max(0, ...rows.slice(skipped).map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1));
  if (width === 0) return null;
  const headings = Array.from({ length: width }, (_, column) => columnName(column));
  return { skipped, headings, aliases: headings.map(() => ''), rows: null, passedOver, spoilt: [] };
}

/**
 * Whether what stands where headings should is a note: a cell of it clearly is one, none could be a heading, and no word
 * stands over a column of numbers or dates. "Table 3" over "Table 5" is no heading, but one value over others.
 */
function isNoteRow(rows: readonly Row[], place: number, names: ReadonlySet<string>): boolean {
  const cells = rows[place]?.cells ?? [];
  const below = rows.slice(place + 1);
  const isValue = (cell: string, column: number): boolean =>
    /\d/.test(cell) && below.some((row) => withoutDigits(row.cells[column] ?? '') === withoutDigits(cell));
  const couldBeHeading = (cell: string, column: number): boolean =>
    headingPoints(cell, names) > 0 && !isValue(cell, column);
  const alone = rows.every((row) => row.cells.slice(1).every((cell) => cell === ''));
  if (!cells.some((cell) => readsLikeANote(cell, alone)) || cells.some(couldBeHeading)) return false;
  return !cells.some(
    (cell, column) =>
      cell !== '' && !profile([cell]).coded && profile(below.map((row) => row.cells[column] ?? '')).coded,
  );
}

const withoutDigits = (cell: string): string => cell.replace(/\d+/g, '#');
