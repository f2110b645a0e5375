import type { CloseTo } from './scores.ts';
import type { Steered } from './steering.ts';

/** The list of every note and what became of it. */

/** What became of one row: a line of the ledger. */
export interface LedgerEntry {
  readonly id: string;
  /** Which input, from 0. */
  readonly input: number;
  readonly row: number;
  readonly text: string;
  readonly status: Status;
  /** The rank of its option; null where it is in none. */
  readonly option: number | null;
  readonly duplicateOf: string | null;
  /** Why it was set aside, in plain words. */
  readonly reason: string | null;
  /** How well it fits its option, 0 to 1. */
  readonly fit: number | null;
  readonly runnerUp: { readonly option: number; readonly fit: number } | null;
  /** A score for each priority, 0 to 1; empty where the row holds no idea. */
  readonly scores: readonly number[];
  /** The number of its best priority. */
  readonly bestPriority: number | null;
  /** The number of the priority that the scribe wrote down (the first, where there are several). */
  readonly statedPriority: number | null;
  /** The words that earned the score of its best priority; none where it came from meaning alone. */
  readonly terms: readonly string[];
  /** What it is close to in meaning, where no word earned the score of its best priority; null otherwise. */
  readonly closeTo: CloseTo | null;
  /** What an officer should look at before relying on this line. */
  readonly checks: readonly Check[];
  readonly sector: string;
  readonly votes: number | null;
  /** Who wrote it; null where nobody is named, or names are not to be shown. */
  readonly author: string | null;
  /** The question that it answers; '' where the sheet has a column for ideas. */
  readonly question: string;
  /** An officer's hand in it; left out where no officer has decided anything yet. */
  readonly steered?: Steered;
}

export type Status = 'option' | 'duplicate' | 'set-aside' | 'blank';

/** Counts of rows by what became of them; the last four add up to the first. */
export interface LedgerCounts {
  readonly rows: number;
  readonly inOptions: number;
  readonly duplicates: number;
  readonly setAside: number;
  readonly blank: number;
}

/** Something about one line of the ledger that an officer should look at. */
export interface Check {
  readonly code: CheckCode;
  readonly message: string;
}

export type CheckCode =
  | 'maybe-no-suggestion'
  | 'repeat-in-other-words'
  | 'matches-no-option-well'
  | 'close-between'
  | 'stated-differs';

/** Two ideas that may say the same; the officer decides. */
export interface PossibleRepeat {
  /** The ids of the two, in the order of their texts. */
  readonly ids: readonly [string, string];
  readonly texts: readonly [string, string];
  /** How alike they are, 0 to 1. */
  readonly closeness: number;
}
