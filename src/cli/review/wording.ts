import type { LedgerEntry, Report } from '../../model.ts';
import type { OptionList } from './option-list.ts';

/** Longer notes are cut on the screen; the ledger has them whole. */
const LONGEST = 600;

/** What the session says, in one place; everything fits 80 columns when the terminal breaks the lines. */

export const quote = (text: string): string =>
  `"${text.length <= LONGEST ? text : `${text.slice(0, LONGEST).toWellFormed()}...`}"`;

export const optionLines = (options: OptionList): string =>
  options
    .all()
    .map(({ number, title }) => `  ${String(number).padStart(2)}  ${title}`)
    .join('\n');

/** "Idea N007 (row 8). It stands in 3, or perhaps 5." */
export function placeQuestion(entry: LedgerEntry, report: Report, options: OptionList): string {
  const numberOf = (rank: number | null | undefined) => options.number(report.options[(rank ?? 0) - 1]?.title);
  const [now, next] = [numberOf(entry.option), numberOf(entry.runnerUp?.option)];
  const stands = now === undefined ? '' : ` It stands in ${now}${next === undefined ? '' : `, perhaps ${next}`}.`;
  return [
    `${entry.id} (row ${entry.row}): ${quote(entry.text)}`,
    '',
    optionLines(options),
    '',
    `Which option does this idea belong to?${stands}`,
    `${rangeOf(options)}, y it stays, n new, x set aside, s skip, ? more`,
  ].join('\n');
}

export const repeatQuestion = (a: LedgerEntry, b: LedgerEntry): string =>
  [
    `${a.id} (row ${a.row}): ${quote(a.text)}`,
    `${b.id} (row ${b.row}): ${quote(b.text)}`,
    '',
    'Do these two say the same?',
    'y yes, they are one idea; n no; s skip, ? more',
  ].join('\n');

export const titleQuestion = (number: number, title: string): string =>
  [`Option ${number} is called "${title}". Is this title right?`, 'y yes, s skip, or type a better one'].join('\n');

export const optionsQuestion = (options: OptionList): string =>
  [
    optionLines(options),
    '',
    'What shall be done to whole options? Nothing: Enter',
    '3 = New title    rename;  3 > 5    make 3 part of 5;',
    '3 / bus, parking    split off the ideas of 3 that speak of buses or parking',
  ].join('\n');

export const HELP = [
  'A number puts the idea into that option, and ideas like it follow. y leaves it',
  'where it is, for good. n makes a new option. x sets the note aside: it is no',
  'suggestion. s asks about something else. u takes the last answer back (undo).',
  'o renames, merges and splits whole options. r asks about repeats, or stops it.',
  'q ends; every answer is saved at once.',
].join('\n');

const rangeOf = (options: OptionList): string => {
  const numbers = options.all().map(({ number }) => number);
  const closed = numbers.every((number, at) => number === at + 1);
  return closed && numbers.length > 1 ? `1-${numbers.length}` : numbers.join(', ');
};
