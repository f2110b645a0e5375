/**
 * The nouns of a comparison of two reports: `Comparable` is what is read of each, `Comparison` what is said of the two.
 * Types only. Options are named by their ranks, because that is how the reports name them; "old" and "new" are the two
 * reports in the order in which they were given.
 *
 * What a report may hold besides, and whether a later version added it, does not matter here: a comparison rests on the
 * fields that every version publishes.
 */
import type { InputSummary, Priority, Status, Support } from '../model.ts';

// ---- what is read of each report -------------------------------------------------------------------------------------

export interface Comparable {
  /** The version of the program that made it. */
  readonly version: string;
  readonly date: string | null;
  readonly inputs: readonly InputSummary[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly priorities: readonly Priority[];
  /** What read the meanings; null where only words were compared, undefined where the report does not say. */
  readonly embedder: string | null | undefined;
  /** The names of the criteria by id; of those that the report names. */
  readonly criteria: ReadonlyMap<string, string>;
  /** By rank: the first has rank 1. */
  readonly options: readonly ComparableOption[];
  readonly ideas: readonly ComparableIdea[];
}

export interface ComparableOption {
  readonly title: string;
  /** 0 to 1. */
  readonly total: number;
  readonly criteria: readonly { readonly id: string; readonly value: number; readonly weight: number }[];
  readonly support: Support;
}

/** One line of the ledger. */
export interface ComparableIdea {
  readonly id: string;
  readonly text: string;
  readonly status: Status;
  /** The rank of its option; null where it is in none. */
  readonly option: number | null;
  readonly duplicateOf: string | null;
  readonly reason: string | null;
}

// ---- what is said of the two -----------------------------------------------------------------------------------------

export interface Comparison {
  readonly schemaVersion: 1;
  readonly old: Side;
  readonly new: Side;
  readonly differences: Differences;
  /** What became of the options: those that lead to new ones by rank, then those that are gone. */
  readonly options: readonly OptionChange[];
  /** Every line of both ledgers, once: those of the new report in its order, then those that are gone. */
  readonly ideas: readonly IdeaChange[];
  /** How many ideas are in each class; together they are all of `ideas`. */
  readonly counts: Readonly<Record<IdeaClass, number>>;
}

/** One of the two reports. */
export interface Side {
  /** What it is called: the name of its file. */
  readonly name: string;
  readonly version: string;
  readonly date: string | null;
  readonly inputs: readonly InputSummary[];
  readonly options: readonly ComparableOption[];
  /** Lines of its ledger. */
  readonly rows: number;
}

/** What was given to the program otherwise: whatever changed in the result has its cause here. */
export interface Differences {
  /** Null where the same version made both. */
  readonly version: Change<string> | null;
  /** Null where it is the same, or one of the reports does not say. */
  readonly embedder: Change<string | null> | null;
  /** Files that are not the same; null on the side that does not have it. */
  readonly inputs: readonly Change<InputSummary | null>[];
  /** Undefined on the side that does not know the setting. */
  readonly settings: readonly (Change<unknown> & { readonly name: string })[];
  readonly priorities: readonly Change<Priority | null>[];
  /** The shares of the criteria in the total, 0 to 1, as they were used. */
  readonly weights: readonly (Change<number> & { readonly id: string; readonly name: string })[];
}

export interface Change<T> {
  readonly old: T;
  readonly new: T;
}

/**
 * - `stayed`: the ideas that both reports know are the same
 * - `changed`: most ideas of the one are in the other
 * - `merged`: several went mostly into one
 * - `split`: several came mostly from one
 * - `redrawn`: both at once
 * - `new`, `gone`: nothing on the other side holds most of it, or comes mostly from it
 */
export type OptionFate = 'stayed' | 'changed' | 'merged' | 'split' | 'redrawn' | 'new' | 'gone';

/** Options of the old report and what they became. */
export interface OptionChange {
  readonly fate: OptionFate;
  /** Ranks in the old report; the one with most in common with the first of the new comes first. */
  readonly old: readonly number[];
  readonly new: readonly number[];
  readonly ideas: IdeaFlow;
  /** From the first of the old to the first of the new; null where there is no such pair. */
  readonly rank: RankChange | null;
}

/** Where the ideas of options came from and went to: same + left + dropped were in them, same + joined + added are. */
export interface IdeaFlow {
  /** In them before and now. */
  readonly same: number;
  /** In them before, elsewhere now. */
  readonly left: number;
  /** In them before, in the new report no more. */
  readonly dropped: number;
  /** In them now, elsewhere before. */
  readonly joined: number;
  /** In them now, not in the old report. */
  readonly added: number;
}

/** An option's place before and now, and why. */
export interface RankChange {
  readonly rank: Change<number>;
  readonly total: Change<number>;
  /** What each criterion did to the total; with `rest` they add up to its change. */
  readonly contributions: readonly Contribution[];
  /** What the rounding of the published figures leaves over. */
  readonly rest: number;
  /** Who changed sides with it: now rank - old rank = overtakenBy + newAbove - overtook - goneAbove. */
  readonly places: Places;
}

/** One criterion's part in the change of a total. */
export interface Contribution {
  readonly id: string;
  readonly name: string;
  readonly value: Change<number>;
  readonly weight: Change<number>;
  /** What the change of the weight did: (new weight - old weight) x old value. */
  readonly byWeight: number;
  /** What the change of the value did: (new value - old value) x new weight. */
  readonly byValue: number;
}

export interface Places {
  /** Options, by their new ranks, that were before it and are behind it now. */
  readonly overtook: readonly number[];
  /** By their new ranks: they were behind it and are before it now. */
  readonly overtakenBy: readonly number[];
  /** Options without an old one of their own, by their new ranks, before it now. */
  readonly newAbove: readonly number[];
  /** Options that have no successor of their own, by their old ranks, before it then. */
  readonly goneAbove: readonly number[];
}

/**
 * - `stayed`: where its option went, counted in the same way
 * - `recounted`: where its option went, but a repeat of another idea in only one of the reports
 * - `moved`: from one option to another, which is not what its own became
 * - `left-out`: in an option before, in none now
 * - `brought-in`: in no option before, in one now
 * - `outside`: in no option before and now
 * - `new`, `gone`: in only one of the reports
 */
export type IdeaClass = 'stayed' | 'recounted' | 'moved' | 'left-out' | 'brought-in' | 'outside' | 'new' | 'gone';

/** One line of the ledgers, matched; null on the side that does not have it. */
export interface IdeaChange extends Change<ComparableIdea | null> {
  readonly class: IdeaClass;
  /** Whether the same id has other words now. */
  readonly reworded: boolean;
}
