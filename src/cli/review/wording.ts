import type { LedgerEntry, Report } from '../../model.ts';
import { wrap } from '../../report/index.ts';
import type { LedgerEdit } from '../../steer/edit-lines.ts';
import type { OptionList } from './option-list.ts';

/** Longer notes are cut on the screen; the ledger has them whole. */
const LONGEST = 600;

/** What the session says, in one place. */

/** The note on one line, which is broken where the screen ends. */
function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return `"${line.length <= LONGEST ? line : `${line.slice(0, LONGEST).toWellFormed()}...`}"`;
}

const nameOf = ({ id, row }: LedgerEntry): string => (id === String(row) ? `row ${row}` : `${id}, row ${row}`);

export const optionLines = (options: OptionList): string =>
  options
    .all()
    .map(({ number, title }) => `  ${String(number).padStart(2)}  ${title}`)
    .join('\n');

/** Ideas by their letters, each with where it stands, and the options. */
export function sortScreen(
  ideas: readonly { readonly letter: string; readonly entry: LedgerEntry }[],
  report: Report,
  options: OptionList,
  width: number,
): string {
  const numberOf = (rank: number | null | undefined) => options.number(report.options[(rank ?? 0) - 1]?.title);
  const stands = ({ option, runnerUp }: LedgerEntry): string =>
    [numberOf(option), numberOf(runnerUp?.option)].filter((number) => number !== undefined).join(' or ');
  const lines = ideas.flatMap(({ letter, entry }) =>
    wrap(`${quote(entry.text)} ${nameOf(entry)}, now in ${stands(entry)}`, width, ` ${letter}  `, '    '),
  );
  return [...lines, '', optionLines(options)].join('\n');
}

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

export const repeatScreen = (a: LedgerEntry, b: LedgerEntry, width: number): string =>
  [a, b].flatMap((entry) => wrap(`${quote(entry.text)} ${nameOf(entry)}`, width, ' ', ' ')).join('\n');

export const REPEAT_QUESTION = 'Do these two say the same?\ny yes, they are one idea; n no; s skip; ? explains';

/** What is wrong with a title that an officer gives; undefined where nothing is. A letter alone was meant as a command. */
export const refuseTitle = (text: string): string | undefined =>
  text.length === 0 || text.length > 2 ? undefined : 'A title has three letters at least';

export const titleQuestion = (number: number, title: string): string =>
  [`Option ${number} is called "${title}". Is this title right?`, 'y yes, s skip, or type a better one'].join('\n');

export const OPTIONS_QUESTION = [
  'What shall be done to whole options? Nothing: Enter',
  '3 = New title    rename;  3 > 5    make 3 part of 5;',
  '3 / bus, parking    split off the ideas of 3 that speak of buses or parking',
].join('\n');

export const HELP = [
  'A number puts all ideas on the screen into that option, and ideas like them',
  'follow. Letters say which: "3 ac" puts a and c into 3 and asks on about the',
  'rest; "3 ac, 1 b, x d" says it all at once; "3, 1 b" puts b into 1, the rest',
  'into 3. y leaves ideas where they are, for good. n makes a new option. x sets',
  'notes aside: they are no suggestions. s asks about something else. All of them',
  'take letters. u takes the last answer back (undo). o renames, merges and splits',
  'whole options. r asks about repeats, or stops it. q ends; every answer is saved',
  'at once.',
].join('\n');

/** "Saved: 3 ideas in option 2, 1 set aside; 4 others moved with them." */
export function effectOf(edits: readonly LedgerEdit[], options: OptionList, moved: number | null): string {
  const placed = new Map<number, number>();
  for (const edit of edits) {
    const number = edit.kind === 'place' ? options.number(edit.option) : undefined;
    if (number !== undefined) placed.set(number, (placed.get(number) ?? 0) + 1);
  }
  const aside = edits.filter(({ kind }) => kind === 'set-aside').length;
  const done = [...placed].map(([number, count]) => `${count} in option ${number}`);
  if (aside > 0) done.push(`${aside} set aside`);
  const what = done.length === 0 ? 'Saved' : `Saved: ${done.join(', ')}`;
  return `${what}; ${followersOf(moved)}.`;
}

const followersOf = (moved: number | null): string => {
  if (moved === null) return 'what follows from it is worked out in a moment';
  if (moved === 0) return 'no other idea moved';
  return `${moved} ${moved === 1 ? 'other idea' : 'other ideas'} moved with it`;
};

const rangeOf = (options: OptionList): string => {
  const numbers = options.all().map(({ number }) => number);
  const closed = numbers.every((number, at) => number === at + 1);
  return closed && numbers.length > 1 ? `1-${numbers.length}` : numbers.join(', ');
};
