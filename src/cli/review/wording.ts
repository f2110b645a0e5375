import type { LedgerEntry, Report } from '../../model.ts';
import { wrap } from '../../report/index.ts';
import type { LedgerEdit } from '../../steer/edit-lines.ts';
import type { OptionList } from './option-list.ts';
import { type Answer, readAnswer } from './read-answer.ts';
import type { Moved, Screen } from './session.ts';

/** What the session says, in one place. */

/** Longer notes are cut on the screen; the ledger has them whole. */
const LONGEST = 600;
/** Where many ideas are listed, their beginnings tell them apart. */
const LONGEST_IN_LIST = 100;

/** Ideas that moved are named up to here. */
const NAMED = 5;

/** "1 idea", "3 ideas". */
const ideasOf = (n: number): string => `${n} ${n === 1 ? 'idea' : 'ideas'}`;

/** The note on one line, which is broken where the screen ends. */
function quote(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/gu, ' ');
  return `"${line.length <= longest ? line : `${line.slice(0, longest).toWellFormed()}...`}"`;
}

const nameOf = ({ id, row }: LedgerEntry): string => (id === String(row) ? `row ${row}` : `${id}, row ${row}`);

export const optionLines = (options: OptionList, width: number): string[] =>
  options.all().flatMap(({ number, title }) => wrap(title, width, `  ${String(number).padStart(2)}  `, '      '));

/** An idea by its letter, and where it stands. */
export function ideaLines(
  letter: string,
  entry: LedgerEntry,
  report: Report,
  options: OptionList,
  width: number,
): string[] {
  const numberOf = (rank: number | null | undefined) => options.number(report.options[(rank ?? 0) - 1]?.title);
  const [now, next] = [numberOf(entry.option), numberOf(entry.runnerUp?.option)];
  const stands = [now === undefined ? '' : `, now in ${now}`, next === undefined ? '' : `, next best ${next}`].join('');
  return wrap(`${quote(entry.text)} ${nameOf(entry)}${stands}`, width, ` ${letter}  `, '    ');
}

/** An idea among many. */
export const listedLines = (entry: LedgerEntry, width: number): string[] =>
  wrap(`${quote(entry.text, LONGEST_IN_LIST)} ${nameOf(entry)}`, width, '  ', '    ');

/** What may be typed about these letters. */
export function sortQuestion(letters: readonly string[], options: OptionList): string {
  const [first, second] = letters;
  if (second === undefined)
    return [
      'Which option does this idea belong to?',
      `${rangeOf(options)}, y it stays, n new, x set aside, s skip; ? explains`,
    ].join('\n');
  const one = options.all()[0]?.number ?? 1;
  return [
    'Which option do these ideas belong to?',
    `${rangeOf(options)} for all, or "${one} ${first}${second}" for ${first} and ${second}; y they stay,`,
    'n new, x set aside, s skip; ? explains',
  ].join('\n');
}

export const pairLines = (a: LedgerEntry, b: LedgerEntry, width: number): string[] =>
  [a, b].flatMap((entry) => wrap(`${quote(entry.text)} ${nameOf(entry)}`, width, ' ', ' '));

export const pairQuestion = (left: number): string =>
  [
    `Do these two say the same? ${left} ${left === 1 ? 'pair is' : 'pairs are'} left.`,
    'y yes, they are one idea; n no; s skip; u takes back;',
    'r back to the options; ? explains',
  ].join('\n');

/** What is wrong with a title that an officer gives; undefined where nothing is, or nothing was typed. */
export function refuseTitle(text: string): string | undefined {
  if (text === '') return undefined;
  if (isAnswer(text)) return `"${text}" reads as an answer, not as a title`;
  return (text.match(/\p{L}/gu) ?? []).length < 3 ? 'A title has three letters at least' : undefined;
}

/** The same for a title that takes the place of an option's: with that of another the two would become one. */
export function refuseNewTitle(number: number, title: string, options: OptionList): string | undefined {
  const taken = options.number(title);
  return refuseTitle(title) ?? (taken !== undefined && taken !== number ? `Option ${taken} has that title` : undefined);
}

/**
 * Whether a text may have been meant as an answer: a command, or letters that ideas can have. "Games" would be one, too, but
 * nobody types an answer that begins with so long a word, and "20 mph zones" has other letters.
 */
function isAnswer(text: string): boolean {
  if (/^(?!option\b)\p{L}{4}/iu.test(text)) return false;
  const couldBe = (answer: Answer | undefined): boolean =>
    answer !== undefined &&
    (answer.kind !== 'sort' || answer.sortings.every(({ letters }) => letters.every((letter) => letter <= 'm')));
  return couldBe(readAnswer(text, 'option')) || couldBe(readAnswer(text, 'repeat'));
}

export const titleQuestion = (number: number, title: string): string =>
  [`Option ${number} is called "${title}". Is this title right?`, 'y yes, s skip, or type a better one'].join('\n');

export const OPTIONS_QUESTION = [
  'What shall be done to whole options? Nothing: Enter',
  '3 = New title    rename;  3 > 5    make 3 part of 5;',
  '3 / bus, parking    split off the ideas of 3 that speak of buses or parking',
].join('\n');

/** What edits of single notes did: "3 in option 2, 1 set aside". */
export function doneBy(edits: readonly LedgerEdit[], options: OptionList): string {
  const placed = new Map<number, number>();
  for (const edit of edits) {
    const number = edit.kind === 'place' ? options.number(edit.option) : undefined;
    if (number !== undefined) placed.set(number, (placed.get(number) ?? 0) + 1);
  }
  const aside = edits.filter(({ kind }) => kind === 'set-aside').length;
  return [
    ...[...placed].map(([number, count]) => `${count} in option ${number}`),
    ...(aside > 0 ? [`${aside} set aside`] : []),
    ...edits.flatMap((edit) => {
      if (edit.kind === 'repeat') return `${edit.id} says the same as ${edit.of}`;
      return edit.kind === 'apart' ? `${edit.ids.join(' and ')} stay apart` : [];
    }),
  ].join(', ');
}

/** The same where they are taken back, as what is taken back. */
export const takenBack = (edits: readonly LedgerEdit[], options: OptionList): string =>
  `${edits.some(({ kind }) => kind === 'repeat' || kind === 'apart') ? 'that ' : ''}${doneBy(edits, options)}`;

export const renamed = (number: number, title: string): string => `option ${number} is now called "${title}"`;

export const renaming = (number: number, title: string): string => `the title "${title}" of option ${number}`;

export const merged = (from: number, ideas: number, into: number): string =>
  `option ${from} is now part of ${into}, with its ${ideasOf(ideas)}`;

export const merging = (from: number, into: number): string => `the merging of option ${from} into ${into}`;

export const split = (ideas: number, from: number, into: number | undefined, title: string): string =>
  `${ideasOf(ideas)} of option ${from} ${ideas === 1 ? 'is' : 'are'} now in option ${into ?? ''}, "${title}"`;

export const splitting = (ideas: number, from: number, title: string): string =>
  `the splitting of ${ideasOf(ideas)} from option ${from} into "${title}"`;

/** "2 other ideas moved with it: MT029 to 2, MT090 to 3". */
export function followersOf(moved: readonly Moved[] | null, options: OptionList): string {
  if (moved === null) return 'what follows from it is worked out in a moment';
  if (moved.length === 0) return 'no other idea moved';
  const named = moved.slice(0, NAMED).map(({ id, title }) => `${id} to ${options.number(title)}`);
  const more = moved.length > NAMED ? ` and ${moved.length - NAMED} more` : '';
  return `${moved.length} other ${moved.length === 1 ? 'idea' : 'ideas'} moved with it: ${named.join(', ')}${more}`;
}

export function skipped(screen: Screen): string {
  if (screen.kind === 'repeat') return 'Skipped: this pair comes no more in this session.';
  const letters = [...screen.ideas.keys()];
  return `Skipped: ${letters.join(', ')}; ${letters.length === 1 ? 'it comes' : 'they come'} no more in this session.`;
}

/** "Not saved: decisions.csv could not be written: resource busy. Close it in Word or Excel and try again." */
export const notSaved = ({ message, cure }: { readonly message: string; readonly cure: string }): string =>
  `Not saved: ${message}. ${cure.charAt(0).toUpperCase()}${cure.slice(1)}.`;

export const notMade = (letters: readonly string[]): string =>
  `No new option was made; ${letters.join(', ')} ${letters.length === 1 ? 'stays' : 'stay'} where ${letters.length === 1 ? 'it was' : 'they were'}.`;

const rangeOf = (options: OptionList): string => {
  const numbers = options.all().map(({ number }) => number);
  const closed = numbers.every((number, at) => number === at + 1);
  return closed && numbers.length > 1 ? `1-${numbers.length}` : numbers.join(', ');
};
