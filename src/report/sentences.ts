import type { Beginning, ColumnEvidence, CriterionUse, Report } from '../model.ts';
import { handOf } from './hand-of.ts';
import { capitalised, count, dateInWords, grouped, list, numberWord, percent, twoDecimals } from './wording.ts';

/**
 * What every format says about the report as a whole, in plain sentences without markup; those about one option are in
 * option-sentences.ts. They quote file names and the sheet's own words, so a writer must escape them like any other text.
 */

/** More file names than these are counted, not named. */
const FILES_NAMED = 3;

/** "3 were", "1 was", "none was". */
const some = (n: number, one: string, many: string): string => `${n === 0 ? 'none' : grouped(n)} ${n < 2 ? one : many}`;

const files = (report: Report): string => {
  const names = report.inputs.map(({ name }) => name).filter((name) => name !== '');
  if (names.length === 0) return '';
  return ` from ${names.length > FILES_NAMED ? count(names.length, 'file') : list(names)}`;
};

/** "Six options from 133 ideas (180 notes)"; a row without words is no note. */
const headline = ({ options, ledger }: Report): string =>
  `${capitalised(numberWord(options.length))} ${options.length === 1 ? 'option' : 'options'} from ` +
  `${count(ledger.inOptions, 'idea')} (${count(ledger.rows - ledger.blank, 'note')})`;

/** Every row that was read and what became of it; the counts add up. */
const ledger = (report: Report): string => {
  const { rows, inOptions, duplicates, setAside, blank } = report.ledger;
  return (
    `${count(rows, 'row was', 'rows were')} read${files(report)}: ${some(inOptions, 'is an idea', 'are ideas')} in an ` +
    `option, ${some(duplicates, 'repeats', 'repeat')} one of them, ${some(setAside, 'was', 'were')} set aside and ` +
    `${some(blank, 'is', 'are')} blank.`
  );
};

/** How the weights make the score. */
const scoring =
  'Each option scores from 0 to 100: on each criterion, its value out of 100 times the weight of the criterion. ' +
  'Figures are rounded so that they add up.';

/** What a criterion measures, or why it did not count. */
const criterion = ({ explanation, missing, weight }: CriterionUse): string => {
  if (missing !== null) return `Left out, because ${missing}.`;
  return weight > 0 ? explanation : `Not counted. ${explanation}`;
};

/** "five or six", "four to seven", "six". */
const askedWords = ({ min, max }: Report['choice']['asked']): string =>
  min === max ? numberWord(min) : `${numberWord(min)} ${max - min > 1 ? 'to' : 'or'} ${numberWord(max)}`;

/** "Four options would have held together clearly better. Six would have been about as good ..."; '' where nothing was compared. */
function comparison({ choice: { chosen, tried, clear, asGood, better } }: Report): string {
  const words = (numbers: readonly number[]): string => list(numbers.map(numberWord));
  const others = tried.map(({ options }) => options).filter((options) => options !== chosen);
  if (clear === null) return '';
  if (clear) return ` That is clearly better than ${words(others)}.`;
  return (
    (better.length === 0 ? '' : ` ${capitalised(words(better))} options would have held together clearly better.`) +
    (asGood.length === 0
      ? ''
      : ` ${capitalised(words(asGood))} would have been about as good: the number is a choice, not a finding.`)
  );
}

/** "an earlier report, last.json of 2026-03-31". */
const earlier = ({ begunFrom: { name, date } = NOWHERE }: Report): string =>
  `an earlier report${name === '' ? '' : `, ${name}`}${date === null ? '' : `${name === '' ? ',' : ''} of ${dateInWords(date)}`}`;

/** Which option is new, and which earlier ones are empty; '' where the same options stand. */
const begun = ({ begunFrom: { empty, fresh } = NOWHERE, options }: Report): string =>
  (fresh === null ? '' : ` Option ${fresh}, "${options[fresh - 1]?.title}", is new: its ideas fit none of those.`) +
  (empty.length === 0
    ? ''
    : ` No idea is now in ${count(empty.length, 'option')} of that report: ${list(empty.map((title) => `"${title}"`))}.`);

const NOWHERE: Beginning = { name: '', date: null, empty: [], fresh: null };

/** How many options were asked for and made, and whether another number would have been as good. */
const made = (report: Report): string => {
  const { asked, chosen } = report.choice;
  const hand = handOf(report);
  if (hand !== 'program')
    return `${chosen === 1 ? 'The option is' : `The ${numberWord(chosen)} options are`} ${
      hand === 'officers' ? 'those that officers steered the program to' : `begun from those of ${earlier(report)}`
    }.${hand === 'earlier' ? begun(report) : ''}`;
  return (
    `${capitalised(askedWords(asked))} options were asked for and ${numberWord(chosen)} ${chosen === 1 ? 'was' : 'were'} made.` +
    comparison(report)
  );
};

/** Why there are as many options as there are. */
const choice = (report: Report): string => {
  const { tried } = report.choice;
  const trials = tried.map(({ options, silhouette }) => `${twoDecimals(silhouette)} for ${numberWord(options)}`);
  const compared =
    tried.length > 1
      ? ` The mean silhouette (how much closer ideas are to their own option than to the next, from -1 to 1) was ${list(trials)}.`
      : '';
  const sampled =
    report.fittedOn === null
      ? ''
      : ` The options were worked out on a sample of ${count(report.fittedOn, 'idea')}; each of the others was placed in the option that it is most like.`;
  return made(report) + compared + sampled;
};

const column = ({ meaning, agreement, filled, weight }: ColumnEvidence): string =>
  `The ${meaning} column is filled in for ${count(filled, 'idea')} and agrees with the words to a kappa of ` +
  `${twoDecimals(agreement)} (0 is chance, 1 is full agreement); ` +
  (weight > 0
    ? `two ideas with the same entry counted as ${twoDecimals(weight)} more alike.`
    : 'it did not count when ideas were put together.');

/** How far the sheet's own columns decided which ideas belong together. */
const columns = (report: Report): readonly string[] =>
  report.columns.length === 0
    ? ['Ideas were put together by their texts alone; no column of the sheet counted.']
    : report.columns.map(column);

/** How many notes were set aside, and what to do about them. */
const setAside = ({ ledger: { setAside: n } }: Report): string =>
  n === 0
    ? 'No note was set aside.'
    : `${count(n, 'note was', 'notes were')} read and set aside, for the reasons given. Please check them.`;

/** What to say below a list of set-aside notes that does not show all of them; '' where it does. */
const moreSetAside = ({ ledger: { setAside: n } }: Report, shown: number): string =>
  n > shown ? `${count(n - shown, 'more is', 'more are')} in the ledger (the CSV format).` : '';

/** What the ideas were compared by, and who read them. */
function meaning({ meaning: use, ledger: { inOptions } }: Report): string {
  if (use === null)
    return 'Ideas were compared by their words alone, so two that say the same in other words may be in different options.';
  const { embedder, sentTo, ideas } = use;
  return (
    `Ideas were compared by their words and by what they mean. The meanings ${ideas < inOptions ? `of a sample of ${count(ideas, 'idea')} ` : ''}` +
    `were read by ${embedder}, ` +
    (sentTo === null
      ? 'on this computer; nothing was sent anywhere.'
      : `to which the texts of the ideas and of the priorities were sent, without ids, names, sectors or votes (${sentTo}).`)
  );
}

/** How the result came about, for those who must answer for it. */
const method = (report: Report): readonly string[] => [
  'Notes that repeat another were counted with it, and notes that hold no suggestion were set aside, with the reason.',
  'Ideas that say similar things were put together, and each group is an option.',
  meaning(report),
  `Each idea was scored against the priorities by what it says: by the words it shares with the name and description of a priority, and with the ideas that fit that priority best${report.meaning === null ? '' : '; as much by how close it is to them in meaning'}${report.fittedOn === null ? '; and in part by how well the ideas most like it fit' : ''}. The words that earned a score stand beside it.`,
  'Examples are quoted from the notes. A title is made of words of the notes, but its verb and its thing may not stand together in any one of them: please check each title, and change it where it says what nobody meant.',
  'Every row that was read is accounted for in the ledger (the CSV format).',
  'The same notes, settings and version of the program give the same report.',
];

/** How much the ranking owes to the weights; '' where there is nothing to rank or the shares are not known. */
const firmness = ({ options, criteria, sensitivity }: Report): string => {
  const share = options[0]?.rankShare[0];
  const weighed = criteria.filter(({ weight }) => weight > 0).length;
  if (options.length < 2 || weighed < 2 || share === undefined) return '';
  return (
    `The ranking depends on the weights: of all possible weightings, ${percent(share)} put option 1 first` +
    (sensitivity.neighbours[0]?.close ? ', and its lead on option 2 is too close to call.' : '.')
  );
};

const limits =
  'What this cannot tell you: how often something was said is neither public support nor value for money, so this is ' +
  'material for an appraisal and not its outcome.';

/** A setting's value in words: a range as "5-6", a map as "a=1, b=2", nothing as "none given". */
function settingValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(settingValue).join(', ') || 'none given';
  if (value === null || value === undefined) return 'none given';
  if (typeof value === 'number' && !Number.isInteger(value)) return String(Number(value.toPrecision(4)));
  if (typeof value !== 'object') return String(value);
  if ('min' in value && 'max' in value) return value.min === value.max ? `${value.min}` : `${value.min}-${value.max}`;
  const pairs = Object.entries(value).map(([name, part]) => `${name}=${settingValue(part)}`);
  return pairs.join(', ') || 'none given';
}

/** "stopWords" as "stop words". */
const settingName = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A priority's weight as its share of all the weights. */
const priorityShare = (report: Report, weight: number): string =>
  percent(weight / report.priorities.reduce((sum, priority) => sum + priority.weight, 0));

export const sentences = {
  headline,
  ledger,
  scoring,
  criterion,
  made,
  choice,
  columns,
  setAside,
  moreSetAside,
  meaning,
  method,
  firmness,
  limits,
  settingName,
  settingValue,
  priorityShare,
} as const;
