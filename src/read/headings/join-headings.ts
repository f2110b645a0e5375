import type { Row } from '../../model.ts';
import { areShortNames, isImportRow } from './find-last-row.ts';
import { SECOND_ROW } from './heading-points.ts';

/** The headings of a sheet, one for each column; '' where a column has none. */
export interface JoinedHeadings {
  readonly headings: readonly string[];
  /** Another name for the column, by which it may be asked for and recognised: "Q1", or the choice below a question. */
  readonly aliases: readonly string[];
}

/**
 * The rows of headings -> one heading for each column. Below short names (Qualtrics) the question is the heading and the
 * name its alias. Otherwise a question stands over the first of its columns only, and is carried to the right: with "Open-Ended
 * Response" below it, it is the heading; with a choice below it, both are, and the choice is the alias. Cost: O(cells).
 * @param rows cleaned, from the top
 */
export function joinHeadings(rows: readonly Row[]): JoinedHeadings {
  const [top, ...others] = rows.filter((row) => !isImportRow(row));
  const short = top !== undefined && (rows.some(isImportRow) || areShortNames(top));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  let joined: JoinedHeadings = {
    headings: columns.map((column) => top?.cells[column] ?? ''),
    aliases: columns.map(() => ''),
  };
  for (const lower of others) {
    const below = columns.map((column) => lower.cells[column] ?? '');
    joined = short ? named(joined.headings, below) : asked(joined.headings, below);
  }
  return joined;
}

/** Short names above, questions below. */
function named(names: readonly string[], questions: readonly string[]): JoinedHeadings {
  return {
    headings: names.map((name, column) => questions[column] || name),
    aliases: names.map((name, column) => (questions[column] && questions[column] !== name ? name : '')),
  };
}

/** Questions above, over the first of their columns; what the answers are below. */
function asked(questions: readonly string[], below: readonly string[]): JoinedHeadings {
  const headings: string[] = [];
  const aliases: string[] = [];
  let carried = '';
  for (const [column, cell] of questions.entries()) {
    const lower = below[column] ?? '';
    if (cell !== '' || lower === '') carried = cell;
    const whole = lower === '' || SECOND_ROW.test(lower) || lower === carried;
    headings.push(whole ? carried : carried === '' ? lower : `${carried}${/\w$/.test(carried) ? ': ' : ' '}${lower}`);
    aliases.push(whole || carried === '' ? '' : lower);
  }
  return { headings, aliases };
}
