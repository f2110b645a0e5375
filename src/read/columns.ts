import { errors } from '../errors.ts';
import type { Meaning, Warning } from '../model.ts';
import type { Settings } from '../settings.ts';
import { warnings } from '../warnings.ts';
import { foldHeading } from './fold-heading.ts';
import { givenColumns } from './given-columns.ts';
import { listHeadings } from './list-headings.ts';
import type { Profile } from './profile.ts';
import { type Recognised, recognise } from './recognise.ts';
import { chooseText, readsLikeFreeText } from './text-column.ts';

/**
 * What each column of a sheet means: what the officer said, else what the headings say, checked against a sample of the
 * cells. Each meaning has one column at most, the text one or more, and each column one meaning. Cost: O(sample).
 */
export interface Columns {
  /** The columns of each meaning; more than one only for the text, which are joined in this order. */
  readonly places: ReadonlyMap<Meaning, readonly number[]>;
  /** A guess that may be wrong, and the setting that would choose otherwise. */
  readonly doubt: { readonly warning: Warning; readonly flag: string | null } | null;
}

/** A "priority" of these is how pressing a task is; no Board has one called "medium". */
const URGENCIES: ReadonlySet<string> = new Set('urgent critical important high medium normal low none'.split(' '));

/** Headings that can only be about votes; the other words for votes ("support", "stars") need numbers below them. */
const SURELY_VOTES = /\b(?:\w*votes?|dots?)\b/;

/** @param profiles of a sample of each column, in the order of the headings */
export function chooseColumns(
  file: string,
  headings: readonly string[],
  profiles: readonly Profile[],
  given: Settings['columns'],
): Columns {
  const places = new Map(givenColumns(file, headings, given));
  const taken = new Set([...places.values()].flat());
  const free = headings.flatMap((heading, column) => {
    const profile = profiles[column];
    if (taken.has(column) || !profile) return [];
    return [{ heading, column, profile, recognised: borneOut(heading, recognise(heading), profile) }];
  });
  const surest = free
    .filter(({ recognised }) => recognised !== null && recognised.meaning !== 'text')
    .sort((a, b) => Number(b.profile.filled > 0) - Number(a.profile.filled > 0) || rank(a) - rank(b));
  for (const { recognised, column } of surest) {
    if (recognised && !places.has(recognised.meaning)) places.set(recognised.meaning, [column]);
  }
  const [votes] = places.get('votes') ?? [];
  const net = votes !== undefined && /\btotal\b/.test(foldHeading(headings[votes] ?? ''));
  if (given.votesAgainst === undefined && (net || given.votes !== undefined)) places.delete('votesAgainst');
  if (places.has('text')) return { places, doubt: null };

  const choice = chooseText(free.filter(({ recognised }) => recognised === null || recognised.meaning === 'text'));
  if (!choice) throw errors.noTextColumn(file, listHeadings(headings));
  places.set('text', choice.columns);
  const named = (columns: readonly number[]) => listHeadings(columns.map((column) => headings[column] ?? ''));
  const chosen = named(choice.columns);
  if (!choice.named) return { places, doubt: { warning: warnings.textColumnUnnamed(file, chosen), flag: null } };
  const [other] = choice.others;
  if (other === undefined) return { places, doubt: null };
  const warning = warnings.textColumnGuessed(file, chosen, named(choice.others));
  return { places, doubt: { warning, flag: flag(headings[other] ?? '') } };
}

/** A heading's word for it, unless the cells speak against it. */
function borneOut(heading: string, recognised: Recognised | null, profile: Profile): Recognised | null {
  if (!recognised) return null;
  const { meaning, question } = recognised;
  if (question && readsLikeFreeText(profile)) return { ...recognised, meaning: 'text' };
  const { filled, values, numeric } = profile;
  if (meaning === 'priority' && filled > 0 && values.every((value) => URGENCIES.has(value.toLowerCase()))) return null;
  const votes = meaning === 'votes' || meaning === 'votesAgainst';
  return votes && filled > 0 && !numeric && !SURELY_VOTES.test(foldHeading(heading)) ? null : recognised;
}

const rank = ({ recognised }: { readonly recognised: Recognised | null }): number => recognised?.rank ?? 0;

/** The setting as it is typed, safe for the usual shells. */
const flag = (heading: string): string => `--columns "text=${heading.replace(/["$`\\]/g, '\\$&')}"`;
