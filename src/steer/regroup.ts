import type { Labels } from './label-ideas.ts';
import type { Learnt } from './learn.ts';

/** Groups of ideas, each with the standing option that it is. */
export interface Regrouped {
  readonly count: number;
  /** The group of each idea, from 0. */
  readonly assignments: Int32Array;
  /** The place of the standing option that each group is. */
  readonly options: readonly number[];
}

/**
 * Puts each idea where an officer put it, else where most speaks for it, of equals where its draft was, else the first; as
 * long as officers placed none, drafts stand. Options without an idea are closed up. O(ideas x options).
 */
export function regroup(
  { leanings, options, placed }: Pick<Learnt, 'leanings' | 'options' | 'placed'>,
  labels: Labels,
): Regrouped {
  const places = Int32Array.from(labels.placed, (own, i) => {
    const draft = labels.drafted[i] ?? -1;
    if (own >= 0) return own;
    if (placed.length === 0 && draft >= 0) return draft;
    let best = Math.max(0, draft);
    for (let o = 0; o < options; o++)
      if ((leanings[i * options + o] ?? 0) > (leanings[i * options + best] ?? 0) + EQUAL) best = o;
    return best;
  });
  const used = [...new Set(places)].sort((a, b) => a - b);
  const groupOf = new Map(used.map((place, group) => [place, group]));
  return { count: used.length, assignments: places.map((place) => groupOf.get(place) ?? 0), options: used };
}

/** Differences below this are rounding. */
const EQUAL = 1e-9;
