import type { Row } from '../../model.ts';
import { recognise } from '../recognise.ts';
import { headingPoints, SECOND_ROW } from './heading-points.ts';

/**
 * The row in which the headings end. Survey tools write two rows (SurveyMonkey: the questions, below them "Open-Ended
 * Response" or the choices; Qualtrics in the past: short names, below them the questions) or three (Qualtrics today: names,
 * questions and `{"ImportId":...}`). Cost: O(cells of those rows).
 * @param head the first rows, cleaned
 * @param first the place of the row in which the headings begin
 */
export function findLastRow(head: readonly Row[], first: number): number {
  const top = head[first];
  const next = head[first + 1];
  if (!top || !next) return first;
  for (let place = first + 1; place <= first + 2; place++) {
    if (isImportRow(head[place])) return place;
  }
  return isSecondRow(top, next, head[first + 2]) || isQuestionRow(top, next, head.slice(first + 2)) ? first + 1 : first;
}

/** The third row of Qualtrics, which is for machines. */
export function isImportRow(row: Row | undefined): boolean {
  const filled = row?.cells.filter((cell) => cell !== '') ?? [];
  return filled.length > 0 && filled.filter((cell) => cell.startsWith('{"ImportId":')).length * 2 > filled.length;
}

/** Short names of questions and of what Qualtrics notes by itself: "V1", "Q2.1_4_TEXT", "StartDate". */
const SHORT_NAME = /^(?:[QV]\d+(?:[._]\w+)*|[A-Z][a-z]+[A-Z][A-Za-z]*)$/;

export function areShortNames({ cells }: Row): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 1 && filled.filter((cell) => SHORT_NAME.test(cell)).length * 2 > filled.length;
}

/**
 * SurveyMonkey's second row: it says what the answers are, or fills in choices where the row above is blank, and leaves
 * blank what stands below "Respondent ID", "Start Date" and the like.
 */
export function isSecondRow(top: Row, next: Row, below: Row | undefined): boolean {
  const under = next.cells.map((cell, column) => ({ cell, above: top.cells[column] ?? '' }));
  const own = top.cells.flatMap((cell, column) => (isOwn(cell) ? column : []));
  if (own.some((column) => (next.cells[column] ?? '') !== '')) return false;
  if (under.some(({ cell, above }) => SECOND_ROW.test(cell) && above !== '')) return true;
  const choices = under.some(({ cell, above }) => cell !== '' && above === '');
  return choices && own.some((column) => (below?.cells[column] ?? '') !== '');
}

/** A heading over what the tool itself filled in: ids, dates, addresses. */
const isOwn = (cell: string): boolean =>
  recognise(cell)?.meaning === 'id' || (recognise(cell) === null && headingPoints(cell, NOTHING) === 1);

const NOTHING: ReadonlySet<string> = new Set();

/** Qualtrics' second row in the past: words only, below short names, over a column or more of numbers and dates. */
function isQuestionRow(top: Row, next: Row, below: readonly Row[]): boolean {
  if (!areShortNames(top) || next.cells.some((cell) => NUMBERS.test(cell))) return false;
  return top.cells.some(
    (_, column) =>
      below.length > 0 && below.filter(({ cells }) => NUMBERS.test(cells[column] ?? '')).length * 2 > below.length,
  );
}

/** A number, a date or a time. */
const NUMBERS = /^[\d\s.,:/+-]+$/;
