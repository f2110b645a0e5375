import type { Idea, Question, Steering } from '../model.ts';
import { chooseQuestions } from './choose-questions.ts';
import { type Labels, labelIdeas } from './label-ideas.ts';
import { type Learnt, learn } from './learn.ts';
import type { Likeness } from './likeness.ts';
import { type Regrouped, regroup } from './regroup.ts';

/** The groups as officers steered them. */
export interface SteeredGroups {
  readonly count: number;
  /** The group of each idea that the options are fitted on. */
  readonly assignments: Int32Array;
  /** The group in which an officer put each of all ideas; -1 for none. */
  readonly placed: Int32Array;
  /** The place of the standing option that each group is. */
  readonly options: readonly number[];
  /** What to ask officers next; `pairs` may say the same, by the ids of their ideas. */
  readonly ask: (pairs: readonly (readonly [string, string])[], most: number) => Question[];
}

export interface GroupSource {
  readonly ideas: readonly Idea[];
  /** The numbers of those that the options are fitted on, ascending. */
  readonly fitted: Uint32Array;
  /** Null where officers decided nothing: then the machine's own groups stand. */
  readonly steering: Steering | null;
  readonly groups: { readonly count: number; readonly assignments: Int32Array };
  /** Of the fitted ideas. */
  readonly likeness: Likeness;
}

/** The groups that follow from the machine's draft and officers' decisions, and what to ask next. Cost: see `learn`. */
export function steerGroups({ ideas, fitted, steering, groups, likeness }: GroupSource): SteeredGroups {
  const some = Array.from(fitted, (i) => ideas[i]).filter((idea) => idea !== undefined);
  const draft = { placed: new Int32Array(some.length).fill(-1), drafted: groups.assignments };
  const all = steering ? labelIdeas(ideas, steering.rulings).placed : new Int32Array(ideas.length).fill(-1);
  let labels = steering ? labelIdeas(some, steering.rulings) : draft;
  let live: readonly number[] = [];
  let learnt: Learnt;
  let regrouped: Regrouped;
  // The draft of an option that stands no more says nothing the next time, so it must say nothing now.
  for (;;) {
    live = placesOf(labels);
    const closed = closeUp(labels, live);
    learnt = learn(likeness, closed, live.length);
    regrouped = regroup(learnt, closed);
    if (regrouped.count === live.length) break;
    const standing = new Set(regrouped.options.map((place) => live[place] ?? -1));
    const stands = (place: number): boolean => standing.has(place);
    labels = steering
      ? labelIdeas(some, steering.rulings, stands)
      : { ...labels, drafted: labels.drafted.map((place) => (stands(place) ? place : -1)) };
  }
  const options = regrouped.options.flatMap((place) => live[place] ?? []);
  const groupOf = new Map(options.map((place, group) => [place, group]));
  return {
    ...regrouped,
    options,
    placed: all.map((place) => groupOf.get(place) ?? -1),
    ask: (pairs, most) => chooseQuestions({ ideas: some, labels, pairs, learnt, likeness }, most),
  };
}

/**
 * The options that any idea is placed or drafted in, in the order in which ideas name them: their numbers change from ledger
 * to ledger, and of equals the first is taken. The first of the ledger where no idea names any.
 */
function placesOf({ placed, drafted }: Labels): number[] {
  const named = Array.from(placed, (place, i) => [place, drafted[i] ?? -1]).flat();
  const places = [...new Set(named)].filter((place) => place >= 0);
  return places.length === 0 ? [0] : places;
}

/** The labels with these options numbered from 0. */
function closeUp({ placed, drafted }: Labels, live: readonly number[]): Labels {
  const numbers = new Map(live.map((place, number) => [place, number]));
  const numbered = (place: number): number => numbers.get(place) ?? -1;
  return { placed: placed.map(numbered), drafted: drafted.map(numbered) };
}
