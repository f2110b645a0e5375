import { errors } from '../errors.ts';
import type { Meaning, Table } from '../model.ts';
import type { Settings } from '../settings.ts';
import { warnings } from '../warnings.ts';
import { columnsFlag } from './columns-flag.ts';
import type { Doubt } from './doubt.ts';
import { foldHeading } from './fold-heading.ts';
import { givenColumns } from './given-columns.ts';
import { columnName } from './headings/column-name.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { listHeadings } from './list-headings.ts';
import { nameQuestions } from './name-questions.ts';
import type { Profile } from './profile.ts';
import { type Recognised, recognise } from './recognise.ts';
import { type Candidate, chooseText, readsLikeFreeText, type TextChoice } from './text-column.ts';

/**
 * What each column of a sheet means: what the officer said, else what the headings say, checked against a sample of the
 * cells. Each meaning has one column at most, the text and the status one or more ("Status" and "Archived" may both leave a
 * row out), and each column one meaning. Cost: O(sample).
 */
export interface Columns {
  /** The columns of each meaning; more than one only for the text and the status. */
  readonly places: ReadonlyMap<Meaning, readonly number[]>;
  /** The text again: for each note of a row the columns that are joined to it. More than one note where a sheet is wide. */
  readonly notes: readonly (readonly number[])[];
  /** Short names of the columns that are questions, as name-questions.ts gives them; other columns have their aliases. */
  readonly tags: readonly string[];
  /** Guesses that may be wrong. */
  readonly doubts: readonly Doubt[];
}

/** What is known of a sheet before its columns are understood. */
export type Headed = Pick<Table, 'headings' | 'aliases' | 'headingRows'>;

/** A "priority" of these is how pressing a task is ("Urgent", "1 - High", "Low priority"); no Board has one called "medium". */
const URGENCY = /^(?:[\dP]+\W+)?(?:urgent|critical|important|high|medium|normal|low|none)(?: priority)?$/i;
const isUrgency = (value: string): boolean => URGENCY.test(value) || isPlaceholder(value);

/** Headings that can only be about votes; the other words for votes ("support", "stars") need numbers below them. */
const SURELY_VOTES = /\b(?:\w*votes?|dots?)\b/;

/** @param profiles of a sample of each column, in the order of the headings */
export function chooseColumns(
  file: string,
  { headings, aliases, headingRows }: Headed,
  profiles: readonly Profile[],
  given: Settings['columns'],
): Columns {
  const freeOf = (named: ReadonlyMap<Meaning, readonly (readonly number[])[]>): Candidate[] => {
    const taken = new Set([...named.values()].flat(2));
    return headings.flatMap((heading, column) => {
      const profile = profiles[column];
      if (taken.has(column) || !profile) return [];
      const alias = aliases[column] ?? '';
      return [{ heading, column, profile, recognised: borneOut(heading, alias, told(heading, alias), profile) }];
    });
  };
  const choiceOf = (free: readonly Candidate[]): TextChoice | undefined =>
    chooseText(
      free.filter(({ recognised }) => recognised === null || recognised.meaning === 'text'),
      headingRows === null || headings.length === 1,
    );
  const { text: _, ...others } = given;
  const usual = choiceOf(freeOf(givenColumns(file, headings, [aliases], others)));
  const tags = nameQuestions(aliases, usual?.notes ?? []);
  const named = givenColumns(file, headings, [aliases, tags], given);
  const places = new Map([...named].map(([meaning, notes]) => [meaning, notes.flat()]));
  const free = freeOf(named);
  const surest = free
    .filter(({ recognised }) => recognised !== null && recognised.meaning !== 'text')
    .sort((a, b) => Number(b.profile.filled > 0) - Number(a.profile.filled > 0) || rank(a) - rank(b));
  for (const { recognised, column } of surest) {
    if (!recognised) continue;
    const { meaning } = recognised;
    const found = places.get(meaning);
    if (!found) places.set(meaning, [column]);
    else if (meaning === 'status' && given.status === undefined) places.set(meaning, [...found, column]);
  }
  const [votes] = places.get('votes') ?? [];
  const net = votes !== undefined && /\btotal\b/.test(foldHeading(headings[votes] ?? ''));
  if (given.votesAgainst === undefined && (net || given.votes !== undefined)) places.delete('votesAgainst');
  const text = named.get('text');
  if (text) return { places, notes: text, tags, doubts: [] };

  if (!usual) throw errors.noTextColumn(file, listHeadings(headings));
  places.set('text', usual.notes.flat());
  return { places, notes: usual.notes, tags, doubts: doubtsOf(file, headings, usual, free) };
}

/** What may be wrong with the choice of the text, and how to choose otherwise. */
function doubtsOf(
  file: string,
  headings: readonly string[],
  { notes, others, named }: TextChoice,
  free: readonly Candidate[],
): Doubt[] {
  const list = (columns: readonly number[]) => listHeadings(columns.map((column) => headings[column] ?? ''));
  const chosen = notes.flat();
  const [first = 0] = chosen;
  const heading = headings[first] ?? '';
  const alike = free.filter((one) => one.profile.filled > 0 && foldHeading(one.heading) === foldHeading(heading));
  if (!named) {
    const flag = columnsFlag(headings, chosen);
    return [{ warning: warnings.textColumnUnnamed(file, list(chosen), flag), flag }];
  }
  if (alike.length > 1 && notes.length === 1) {
    const columns = alike.map(({ column }) => column);
    const flag = columnsFlag(headings, columns);
    return [
      { warning: warnings.blocksSideBySide(file, list([first]), columns.map(columnName).join(', '), flag), flag },
    ];
  }
  if (notes.length > 1) {
    const flag = columnsFlag(headings, [first]);
    const joined = columnsFlag(headings, chosen, '+');
    return [{ warning: warnings.questionsSeparate(file, notes.length, list(chosen), flag, joined), flag }];
  }
  const [other] = others;
  if (other === undefined) return [];
  if (
    [first, ...others].every((place) => free.some(({ column, recognised }) => column === place && recognised?.question))
  ) {
    const flag = columnsFlag(headings, [first, ...others]);
    return [{ warning: warnings.questionsUnread(file, list(chosen), list(others), flag), flag }];
  }
  const flag = columnsFlag(headings, [other]);
  return [{ warning: warnings.textColumnGuessed(file, list(chosen), list(others), flag), flag }];
}

/** What an alias or else the heading says; a short name that is known ("ResponseId") needs no translation. */
function told(heading: string, alias: string): Recognised | null {
  const short = alias === '' ? null : recognise(alias);
  return short?.question === false ? short : recognise(heading);
}

/** A heading's word for it, unless the cells speak against it. */
function borneOut(heading: string, alias: string, recognised: Recognised | null, profile: Profile): Recognised | null {
  if (!recognised || isTicked(alias, profile)) return null;
  const { meaning, question } = recognised;
  if (question && readsLikeFreeText(profile)) return { ...recognised, meaning: 'text' };
  const { filled, values, numeric } = profile;
  if (meaning === 'priority' && filled > 0 && values.every(isUrgency)) return null;
  const votes = meaning === 'votes' || meaning === 'votesAgainst';
  return votes && filled > 0 && !numeric && !SURELY_VOTES.test(foldHeading(heading)) ? null : recognised;
}

const rank = ({ recognised }: { readonly recognised: Recognised | null }): number => recognised?.rank ?? 0;

/** A column for one choice of a question holds that choice where it was ticked, and nothing else. */
const isTicked = (choice: string, { values }: Profile): boolean =>
  choice !== '' && values.length === 1 && foldHeading(values[0] ?? '') === foldHeading(choice);
