import type { Facts } from '../model.ts';

/**
 * A criterion is a measure over the options, from 0 to 1, that the ranking adds up by weight. Each is one file in
 * `criteria/`; the list of them is `criteria/index.ts`. To add one: write a file that exports a `Criterion`, add it to the
 * list, and the weights, the reports, the sensitivity and the contract test take it up. A criterion looks only at the
 * facts below. Where the sheet has no data for it, it says what is missing and is left out.
 */
export interface Criterion {
  /** What `--weights` calls it. */
  readonly id: string;
  readonly name: string;
  /** One sentence for the Board. */
  readonly explanation: string;
  /** Its weight beside the others when the officer sets none. */
  readonly defaultWeight: number;
  readonly measure: (facts: Facts) => Measured | Missing;
}

/** One measurement an option, in the order of the options. */
export interface Measured {
  readonly values: readonly Measurement[];
}

export interface Measurement {
  /** 0 to 1, the more the better. */
  readonly value: number;
  /** The figures behind it, in words. */
  readonly detail: string;
}

export interface Missing {
  /** What the sheet lacks, to follow "because". */
  readonly missing: string;
}
