import type { Row } from '../model.ts';

/**
 * Tells whether the tool that wrote a sheet cut its texts off: several different texts of exactly the same length, which no
 * other exceeds (255, 16,000), or a single one of 32,767 characters, which is all that a cell of Excel holds.
 * Cost: O(cells); memory holds a few texts of each column.
 */
export interface CutOffTally {
  readonly add: (row: Row) => void;
  readonly found: () => readonly CutOff[];
}

/** The cells of one column that may have been cut off. */
export interface CutOff {
  readonly column: number;
  readonly length: number;
  readonly cells: number;
  /** The row of the first of them. */
  readonly row: number;
}

/** So many different texts are not by chance as long as the longest, where that is longer than a line. */
const FEWEST = 3;
const SHORTEST = 80;
const EXCEL_LIMIT = 32_767;

interface Longest {
  readonly column: number;
  length: number;
  cells: number;
  row: number;
  texts: Set<string>;
}

/** @param columns those of the text */
export function cutOffTally(columns: readonly number[]): CutOffTally {
  const tallies: Longest[] = columns.map((column) => ({ column, length: 0, cells: 0, row: 0, texts: new Set() }));
  return {
    add({ row, cells }) {
      for (const tally of tallies) {
        const cell = cells[tally.column] ?? '';
        if (cell.length < SHORTEST || cell.length < tally.length) continue;
        if (cell.length > tally.length) Object.assign(tally, { length: cell.length, cells: 0, row, texts: new Set() });
        tally.cells++;
        if (tally.texts.size < FEWEST) tally.texts.add(cell);
      }
    },
    found: () =>
      tallies
        .filter(({ length, texts }) => texts.size >= (length === EXCEL_LIMIT ? 1 : FEWEST))
        .map(({ column, length, cells, row }) => ({ column, length, cells, row })),
  };
}
