import { recognise } from './recognise.ts';

/**
 * Tells what parts the cells of a text file: a comma, a semicolon, a tab or a bar. Each is tried on the first rows, and
 * the one wins under which the most rows have as many cells as there are headings and the most headings are known. The
 * headings may stand below a title. Counting the characters would not do: the text of a semicolon file is full of commas.
 * Cost: O(first rows), four times. It does not borrow csv-parse for this: trying four parsers on the head of a file
 * makes the engine discard what it has optimised, and reading 100,000 rows after it takes a fifth longer.
 */
export interface Delimited {
  readonly delimiter: string;
  /** Whether there is more than one column. */
  readonly parted: boolean;
}

/** The first of equals is taken: the tab, which leaves a file of one column alone. */
const DELIMITERS = ['\t', ',', ';', '|'] as const;

const ENOUGH_ROWS = 100;

/** Where the headings may stand, blank rows not counted; and how long one may be that is known. */
const TITLE_ROWS = 15;
const LONGEST_HEADING = 200;

/** @param head the beginning of the file as text, perhaps cut off within a row */
export function tellDelimiter(head: string): Delimited {
  let best: Delimited = { delimiter: ',', parted: false };
  let bestEvidence = 0;
  for (const delimiter of DELIMITERS) {
    const rows = firstRows(head, delimiter).filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const top = belowTitle(rows);
    const headings = rows[top] ?? [];
    const others = rows.filter((_, place) => place !== top);
    const parted = headings.length > 1;
    const evidence = (agreement(headings.length, others) * (1 + countKnown(headings))) ** 2 * (parted ? 2 : 1);
    if (evidence > bestEvidence) {
      best = { delimiter, parted };
      bestEvidence = evidence;
    }
  }
  return best;
}

/** The place of the first row that is as wide as most and holds a known heading; 0 where the first rows hold none. */
function belowTitle(rows: readonly (readonly string[])[]): number {
  const widths = rows.map(({ length }) => length).sort((a, b) => a - b);
  const usual = widths[widths.length >> 1] ?? 0;
  const place = rows.slice(0, TITLE_ROWS).findIndex((cells) => cells.length >= usual && countKnown(cells) > 0);
  return Math.max(0, place);
}

/**
 * A question is no evidence: a whole row of headings, taken for one, is long enough to look like a question. Nor is
 * "Idea,Votes", which only ends like a heading that is known.
 */
const countKnown = (cells: readonly string[]): number =>
  cells.filter((cell) => cell.length <= LONGEST_HEADING && !/[,;|\t]/.test(cell) && recognise(cell)?.question === false)
    .length;

/** The share of rows with as many cells as there are headings; empty cells to spare do no harm. */
function agreement(width: number, rows: readonly (readonly string[])[]): number {
  if (rows.length === 0) return 1;
  const agreeing = rows.filter((cells) => cells.length >= width && cells.slice(width).every((cell) => cell === ''));
  return agreeing.length / rows.length;
}

/** Roughly the rows that a parser would find; the last is left out, which may be cut off, unless it is all there is. */
function firstRows(head: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < head.length && rows.length < ENOUGH_ROWS; i++) {
    const letter = head[i];
    if (letter === '"') quoted = !quoted && (i === start || (head[start] === '"' && head[i - 1] === '"'));
    if (quoted || (letter !== delimiter && letter !== '\n' && letter !== '\r')) continue;
    cells.push(head.slice(start, i).replaceAll('"', ''));
    start = i + 1;
    if (letter === delimiter) continue;
    if (letter === '\r' && head[start] === '\n') start = ++i + 1;
    rows.push(cells);
    cells = [];
  }
  if (rows.length < 2) rows.push([...cells, head.slice(start).replaceAll('"', '')]);
  return rows;
}
