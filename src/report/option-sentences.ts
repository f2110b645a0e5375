import type { LedgerEntry, Option, PriorityServed, Report } from '../model.ts';
import { count, grouped, list, outOf100, percent } from './wording.ts';

/**
 * What every format says about one option, in plain sentences without markup. They quote sectors, priorities and words
 * of the notes, so a writer must escape them like any other text.
 */

/** The terms named beside a score: enough to judge it by, few enough to read. */
const TERMS_SHOWN = 5;

/** Sectors named in a sentence; a table of the paper has more of them. */
const SECTORS_SHOWN = 6;

/** Priorities named in a sentence. */
const PRIORITIES_SHOWN = 3;

/** How many notes, ideas, tables and votes stand behind the option. */
const support = ({ support: { ideas, separate, votes, tables } }: Option): string =>
  `Raised in ${ideas === 1 ? 'one note' : `${count(ideas, 'note')} (${separate === 1 ? 'one idea' : count(separate, 'different idea')})`}` +
  (tables === null ? '' : ` at ${tables === 1 ? 'one table' : count(tables, 'table')}`) +
  (votes === null ? '' : `, with ${votes === 0 ? 'no votes' : count(votes, 'vote')}`) +
  '.';

/** The first few, and how many more there are. */
const shownFirst = (names: readonly string[]): string[] =>
  names.length <= SECTORS_SHOWN
    ? [...names]
    : [...names.slice(0, SECTORS_SHOWN - 1), `${grouped(names.length - SECTORS_SHOWN + 1)} more`];

/** The notes of each sector, and the sectors that have none here; null where the sheet names no sector. */
const sectors = (report: Report, option: Option): string | null => {
  const all = new Map(report.options.flatMap((other) => other.sectors.map(({ name }) => [name.toLowerCase(), name])));
  if (all.size === 0) return null;
  const here = shownFirst(option.sectors.map(({ name, ideas }) => `${name} ${ideas}`));
  const unnamed = option.support.ideas - option.sectors.reduce((sum, { ideas }) => sum + ideas, 0);
  if (unnamed > 0) here.push(`no sector given ${unnamed}`);
  for (const { name } of option.sectors) all.delete(name.toLowerCase());
  const absent = all.size === 0 ? '' : `; none from: ${shownFirst([...all.values()].sort()).join(', ')}`;
  return `Notes by sector: ${here.join(', ') || 'none'}${absent}.`;
};

const nameOf = (report: Report, number: number): string =>
  report.priorities.find((priority) => priority.number === number)?.name ?? '';

/** "earned 62% by its words (pilot 40%, tender 22%), 20% by its meaning and 18% by similar ideas"; '' where nothing did. */
function earned({ terms, parts }: PriorityServed): string {
  const words = terms.slice(0, TERMS_SHOWN).map(({ term, share }) => `${term} ${percent(share)}`);
  const sources = [
    { share: parts.words, name: `shared words${words.length === 0 ? '' : ` (${words.join(', ')})`}` },
    { share: parts.meaning, name: 'closeness in meaning' },
    { share: parts.lent, name: 'similar ideas' },
  ].filter(({ share }) => share > 0);
  if (sources.length === 0) return '';
  return `; earned ${list(sources.map(({ share, name }) => `${percent(share)} by ${name}`))}`;
}

/** "2. Help small firms innovate" */
const priorityName = (report: Report, { number }: PriorityServed): string => `${number}. ${nameOf(report, number)}`;

/** "closest for 3 ideas; earned ..." */
const priorityReason = (priority: PriorityServed): string =>
  `closest for ${count(priority.ideas, 'idea')}${earned(priority)}`;

/** "2. Help small firms innovate: 45 out of 100, closest for 3 ideas; earned ..." */
const served = (report: Report, priority: PriorityServed): string =>
  `${priorityName(report, priority)}: ${outOf100(priority.score)} out of 100, ${priorityReason(priority)}`;

/** The priorities that are the closest of at least one idea, most ideas first, then the higher score, then in order. */
const servedFirst = (option: Option): readonly PriorityServed[] =>
  option.priorities
    .filter(({ ideas }) => ideas > 0)
    .sort((a, b) => b.ideas - a.ideas || b.score - a.score || a.number - b.number);

/** A sentence for each priority served, then one that names those that are not. */
const priorities = (report: Report, option: Option): readonly string[] => {
  const lines = servedFirst(option).map((priority) => served(report, priority));
  const others = option.priorities.filter(({ ideas }) => ideas === 0);
  if (others.length === 0) return lines;
  const names = others.map(({ number, score }) => `${number} (${outOf100(score)} out of 100)`);
  return [...lines, `Closest for none of the ideas: ${names.length === 1 ? 'priority' : 'priorities'} ${list(names)}`];
};

/** The priority that most ideas of the option are closest to; '' where there is none. */
const mainPriority = (report: Report, option: Option): string => {
  const [first] = servedFirst(option);
  return first === undefined ? '' : priorityName(report, first);
};

/** "29 of its 30 ideas are closest to priority 1 (Global innovation leadership) and 1 to priority 3 (...)."; '' where none is. */
const closest = (report: Report, option: Option): string => {
  const [first, ...others] = servedFirst(option);
  if (first === undefined) return '';
  const named = ({ number }: PriorityServed): string => `priority ${number} (${nameOf(report, number)})`;
  const { separate } = option.support;
  const lead =
    first.ideas === separate
      ? `${separate === 1 ? 'Its one idea is' : 'All of its ideas are'} closest to ${named(first)}`
      : `${grouped(first.ideas)} of its ${count(separate, 'idea')} ${first.ideas === 1 ? 'is' : 'are'} closest to ${named(first)}`;
  // One that is left is named as well: "others" would be no shorter.
  const most = others.length === PRIORITIES_SHOWN ? PRIORITIES_SHOWN : PRIORITIES_SHOWN - 1;
  const shown = others.slice(0, most).map((other) => `${grouped(other.ideas)} to ${named(other)}`);
  const rest = others.slice(most).reduce((sum, { ideas }) => sum + ideas, 0);
  return `${list([lead, ...shown, ...(rest === 0 ? [] : [`${grouped(rest)} to others`])])}.`;
};

/** How well the option holds together, as far as that is known; '' where it is not. */
const stability = ({ stability: share }: Option): string =>
  share === null
    ? ''
    : `When a fifth of the ideas is left out and the rest grouped anew, ${percent(share)} of the option comes back on average (its overlap with the most similar new group).`;

/** Where a quoted note comes from: "private, 11 votes". */
const source = ({ sector, votes }: LedgerEntry): string =>
  [sector, votes === null ? '' : count(votes, 'vote')].filter((part) => part !== '').join(', ');

export const optionSentences = {
  support,
  sectors,
  servedFirst,
  priorityName,
  priorityReason,
  priorities,
  mainPriority,
  closest,
  stability,
  source,
} as const;
