import type { Meaning } from './notes.ts';

/** Which ideas belong together, and what the groups are made of. */

/** How much a column of the sheet counted beside the words. */
export interface ColumnEvidence {
  readonly meaning: Meaning;
  /** How well the words predict the column: Cohen's kappa, from about 0 (chance) to 1. */
  readonly agreement: number;
  /** Ideas with a value in the column. */
  readonly filled: number;
  /** What it added to the similarity of two ideas with the same value. */
  readonly weight: number;
}

/** Which option each idea is in, and how sure that is. */
export interface Grouping {
  readonly count: number;
  /** The option of each idea, from 0; in no particular order of merit. */
  readonly assignments: Int32Array;
  /** How well each idea fits its option, 0 to 1. */
  readonly fits: Float32Array;
  /** The next best option of each idea; -1 where there is only one option. */
  readonly runnersUp: Int32Array;
  readonly runnerUpFits: Float32Array;
  /** Each number of options that was tried, with its mean silhouette (-1 to 1). */
  readonly tried: readonly Trial[];
}

export interface Trial {
  readonly options: number;
  readonly silhouette: number;
}

/** What an option is made of, and what it is called. */
export interface Portrait {
  /** The numbers of its ideas, ascending. */
  readonly members: readonly number[];
  /** The mean of its ideas over the terms, of length 1. */
  readonly centre: Float32Array;
  /** Its centre less the mean of the other options' centres: what sets it apart. */
  readonly distinctive: Float32Array;
  /** The terms that set it apart most, in their commonest written form. */
  readonly terms: readonly string[];
}
