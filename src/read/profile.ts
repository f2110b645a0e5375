/**
 * What a column looks like in a sample of its cells: enough to tell people's own words from codes, choices and dates.
 * Cost: O(letters in the sample).
 */
export interface Profile {
  readonly cells: number;
  /** How many cells hold anything. */
  readonly filled: number;
  /** Letters in a filled cell, on average. */
  readonly meanLength: number;
  /** Different values among the filled cells, as a share of them. */
  readonly distinct: number;
  /** The different values, in the order in which they come. */
  readonly values: readonly string[];
  /** Whether most filled cells are numbers, dates, links or e-mail addresses. */
  readonly coded: boolean;
  readonly numeric: boolean;
}

/** A longer cell is a text. */
const LONGEST_CODE = 2000;
const NUMBER = /^[+\u2212-]?\d[\d.,\s]*%?(?:\s\p{L}+)?$/u;
const CODE =
  /^(?:[\d\s.,:;/+%£$€()-]+(?:[ap]m)?|\d[\d/.-]*T[\d:.]+Z?|(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+|\{.*\})$/i;

/** @param cells cleaned */
export function profile(cells: readonly string[]): Profile {
  const filled = cells.filter((cell) => cell !== '');
  const values = [...new Set(filled)];
  const letters = filled.reduce((sum, cell) => sum + cell.length, 0);
  const most = (test: RegExp): boolean =>
    filled.length > 0 &&
    filled.filter((cell) => cell.length <= LONGEST_CODE && test.test(cell)).length * 2 > filled.length;
  return {
    cells: cells.length,
    filled: filled.length,
    meanLength: filled.length > 0 ? letters / filled.length : 0,
    distinct: filled.length > 0 ? values.length / filled.length : 0,
    values,
    coded: most(CODE),
    numeric: most(NUMBER),
  };
}
