import type { Cell, Column, TableBlock } from '../block.ts';
import { oneLine } from '../one-line.ts';
import { textWidth } from '../text-width.ts';
import { shortened } from '../wording.ts';
import { wrap } from '../wrap.ts';
import type { Look } from '../writer.ts';
import { BLANK_MARK } from './blank-mark.ts';
import { columnWidths } from './column-widths.ts';

const GAP = '  ';
/** A column of words that is narrower than this cannot be read down. */
const LEAST_WORDS = 14;
/** Nobody reads on in a cell that fills the screen. */
const LONGEST_CELL = 600;

const said = (cell: Cell): string => (cell === null ? `[${BLANK_MARK.cell}]` : shortened(oneLine(cell), LONGEST_CELL));

const widest = (texts: readonly string[]): number => Math.max(1, ...texts.map(textWidth));

/** Lines side by side, each cell filled up to the width of its column. */
function row(
  cells: readonly (readonly string[])[],
  columns: readonly Column[],
  widths: readonly number[],
  low: boolean,
) {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => {
        const lines = cells[column] ?? [];
        const text = lines[low ? lines.length - height + line : line] ?? '';
        const fill = ' '.repeat(Math.max(0, width - textWidth(text)));
        return columns[column]?.figures === true ? fill + text : text + fill;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/**
 * A table in plain text: figures under the words of their heading, set to the right, and words wrapped within their
 * columns. Where the page is too narrow for that, each row becomes a list of its cells, so that nothing is cut off.
 * O(characters).
 */
export function textTable({ caption, columns, rows }: TableBlock, { width, paint }: Look): string[] {
  const title = wrap(oneLine(caption), width).map((line) => paint.strong(line));
  const body = rows.map((cells) => cells.map(said));
  const headings = columns.map(({ heading }) => oneLine(heading));
  const words = headings.map((heading) => heading.split(' '));
  const needs = columns.map(({ figures }, column) => {
    const cells = body.map((cells) => cells[column] ?? '');
    return widest(figures ? [...(words[column] ?? []), ...cells] : [headings[column] ?? '', ...cells]);
  });
  const inWords = columns.map((_, column) => column).filter((column) => columns[column]?.figures === false);
  const figures = needs.reduce((sum, need, column) => sum + (inWords.includes(column) ? 0 : need), 0);
  const room = width - figures - GAP.length * (columns.length - 1);
  const least = inWords.reduce((sum, column) => sum + Math.min(LEAST_WORDS, needs[column] ?? 0), 0);
  if (room < least) return [...title, ...body.flatMap((cells) => listed(headings, cells, width))];
  const given = columnWidths(
    inWords.map((column) => needs[column] ?? 0),
    inWords.map((column) => columns[column]?.share ?? 1),
    room,
  );
  const widths = needs.map((need, column) => (inWords.includes(column) ? (given[inWords.indexOf(column)] ?? 1) : need));
  const head = words.map((parts, column) =>
    columns[column]?.figures === true ? parts : wrap(parts.join(' '), widths[column] ?? 1),
  );
  return [
    ...title,
    ...row(head, columns, widths, true).map((line) => paint.strong(line)),
    paint.faint(widths.map((columnWidth) => '-'.repeat(columnWidth)).join(GAP)),
    ...body.flatMap((cells) =>
      row(
        cells.map((cell, column) => wrap(cell, widths[column] ?? 1)),
        columns,
        widths,
        false,
      ),
    ),
  ];
}

const listed = (headings: readonly string[], cells: readonly string[], width: number): string[] =>
  wrap(cells.map((cell, column) => `${headings[column] ?? ''}: ${cell}`).join('; '), width, '  - ', '    ');
