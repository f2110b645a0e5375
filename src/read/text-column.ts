import { foldHeading } from './fold-heading.ts';
import type { Profile } from './profile.ts';
import type { Recognised } from './recognise.ts';

/**
 * Which column holds the ideas. Among the columns that a heading calls text the fullest one wins; a title and its
 * details are one text; in a survey, each question that was answered in people's own words makes notes of its own; where no
 * heading helps, the only column that reads like free text is taken. Cost: O(columns squared) at worst.
 */
export interface TextChoice {
  /** For each note of a row its columns: one, or a title and its details, in that order. */
  readonly notes: readonly (readonly number[])[];
  /** Columns that could have been meant instead, the likeliest first. */
  readonly others: readonly number[];
  /** Whether a heading names it, or it was told by its cells alone. */
  readonly named: boolean;
}

export interface Candidate {
  readonly heading: string;
  /** null where the heading says nothing; a column that means something else is no candidate. */
  readonly recognised: Recognised | null;
  readonly column: number;
  readonly profile: Profile;
}

/** People's own words: longer than a name or a choice, and mostly said once. */
const FREE_TEXT_LENGTH = 25;
const FREE_TEXT_DISTINCT = 0.5;
/** Shorter answers to a question are choices or names rather than ideas. */
const ANSWER_LENGTH = 10;

const TITLE = /(?:^| )title$|^subject$|^(?:card|task) name$/;
const DETAILS = /(?:^| )(?:details?|description|body)$/;
/** Many sheets have notes beside the idea; they are its details only where there is a title and nothing better. */
const NOTES = /^notes?$/;

export const readsLikeFreeText = ({ coded, distinct, meanLength }: Profile): boolean =>
  !coded && meanLength > FREE_TEXT_LENGTH && distinct > FREE_TEXT_DISTINCT;

/** @param madeUp whether the sheet has no headings, or one column, so that only the cells can tell */
export function chooseText(candidates: readonly Candidate[], madeUp: boolean): TextChoice | undefined {
  const named = candidates.filter(({ recognised }) => recognised?.meaning === 'text');
  const usable = named.filter(({ profile }) => !profile.coded);
  const choices: (readonly Candidate[])[] = usable.map((candidate) => [candidate]);
  const joined = titleWithDetails(usable);
  if (joined) choices.unshift(joined);
  const [best] = choices.sort((a, b) => fullness(b) - fullness(a));
  if (best && fullness(best) > 0) {
    const questions = usable.filter(({ recognised, profile }) => recognised?.question && readsLikeFreeText(profile));
    if (questions.length > 1 && best.length === 1 && best.every((candidate) => questions.includes(candidate))) {
      return { notes: questions.map(({ column }) => [column]), others: [], named: true };
    }
    const others = usable
      .filter((candidate) => !best.includes(candidate) && couldBeMeant(candidate))
      .sort((a, b) => fullness([b]) - fullness([a]));
    return { notes: [columnsOf(best)], others: columnsOf(others), named: true };
  }
  const told = madeUp ? fullest(candidates) : undefined;
  if (told) return told;
  const free = candidates.filter(({ recognised, profile }) => recognised === null && readsLikeFreeText(profile));
  if (free.length === 1) return { notes: [columnsOf(free)], others: [], named: false };
  const empty = best ?? named.slice(0, 1);
  return empty.length > 0 ? { notes: [columnsOf(empty)], others: [], named: true } : undefined;
}

/** Without headings: the column that holds most, be its cells as short as they may. */
function fullest(candidates: readonly Candidate[]): TextChoice | undefined {
  const [best, ...others] = candidates
    .filter(({ profile }) => !profile.coded && profile.distinct > FREE_TEXT_DISTINCT)
    .sort((a, b) => fullness([b]) - fullness([a]));
  return best && { notes: [[best.column]], others: columnsOf(others), named: false };
}

/** How much a choice holds: how many rows, how different, and (a word counts more in a short text) how long. */
const fullness = (choice: readonly Candidate[]): number =>
  choice.reduce((sum, { profile: { cells, filled, distinct, meanLength } }) => {
    return cells > 0 ? sum + (filled / cells) * distinct * Math.log2(1 + meanLength) : sum;
  }, 0);

function titleWithDetails(candidates: readonly Candidate[]): readonly Candidate[] | undefined {
  const find = (pattern: RegExp) => candidates.find(({ heading }) => pattern.test(foldHeading(heading)));
  const title = find(TITLE);
  const details = find(DETAILS) ?? find(NOTES);
  const choice = title !== undefined && title.profile.filled > 0 && title.profile.distinct <= FREE_TEXT_DISTINCT;
  return title && details && !choice ? [title, details] : undefined;
}

/** Answers to another question count only where they are longer than a word or two: most questions ask to choose. */
const couldBeMeant = ({ recognised, profile }: Candidate): boolean =>
  profile.distinct > FREE_TEXT_DISTINCT && (!recognised?.question || profile.meanLength > ANSWER_LENGTH);

const columnsOf = (candidates: readonly Candidate[]): number[] => candidates.map(({ column }) => column);
