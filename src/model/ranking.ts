import type { Idea, Priority } from './notes.ts';

/** The order of the options, and how much it owes to the weights. */

/** What is known of the options when they are ranked. */
export interface Facts {
  readonly priorities: readonly Priority[];
  readonly options: readonly OptionFacts[];
}

export interface OptionFacts {
  readonly ideas: readonly IdeaFacts[];
}

export interface IdeaFacts {
  readonly idea: Idea;
  /** A score for each priority, 0 to 1. */
  readonly scores: readonly number[];
  /** Its best priority, from 0; -1 for none. */
  readonly best: number;
  /** How well it fits its option and the next best one, 0 to 1. */
  readonly fit: number;
  readonly runnerUpFit: number;
}

export interface Ranking {
  readonly criteria: readonly CriterionUse[];
  /** The options from best to worst. */
  readonly ranked: readonly RankedOption[];
  readonly sensitivity: Sensitivity;
}

export interface RankedOption {
  /** Its place in the facts. */
  readonly option: number;
  readonly total: number;
  readonly criteria: readonly CriterionValue[];
  readonly rankShare: readonly number[];
}

/** A criterion as it was used; one without data has weight 0 and says what is missing. */
export interface CriterionUse {
  readonly id: string;
  readonly name: string;
  readonly explanation: string;
  /** Its share of the total, 0 to 1; the weights of all criteria add up to 1. */
  readonly weight: number;
  readonly missing: string | null;
}

export interface CriterionValue {
  readonly id: string;
  /** 0 to 1. */
  readonly value: number;
  /** The criterion's share of the total, 0 to 1. */
  readonly weight: number;
  /** The figures behind the value, in words. */
  readonly detail: string;
}

/** How much the ranking owes to the weights. */
export interface Sensitivity {
  /** Weightings drawn evenly from all possible ones; `rankShare` of each option counts them. */
  readonly weightings: number;
  /** The options by their ranks, best first, where every criterion that counts has the same weight. */
  readonly equalOrder: readonly number[];
  /** Each option beside the one ranked next below it, from the top. */
  readonly neighbours: readonly Neighbours[];
}

/** Two options that follow each other in the ranking. */
export interface Neighbours {
  /** The ranks of the upper and of the lower. */
  readonly ranks: readonly [number, number];
  /** How far the upper leads in total, 0 to 1. */
  readonly lead: number;
  /** The share of all weightings that put the upper before the lower. */
  readonly aheadShare: number;
  /** Whether their order is too close to call: a small lead, or a fair one that too few weightings bear out. */
  readonly close: boolean;
  /** For each criterion that counts, where the two change places. */
  readonly flips: readonly Flip[];
}

/** The weight of one criterion at which two options change places, the other weights keeping their proportions. */
export interface Flip {
  readonly id: string;
  /** The weight as it is, 0 to 1. */
  readonly weight: number;
  /** The weight at which they are equal, 0 to 1; null where no weight of this criterion changes their order. */
  readonly at: number | null;
}
