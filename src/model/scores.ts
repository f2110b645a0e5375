/** How well ideas fit the priorities, and what earned it. */

/** What an idea is close to in meaning: a phrase of a priority, or another idea. */
export interface CloseTo {
  readonly text: string;
  /** The id of the other idea's note; null for a phrase. */
  readonly id: string | null;
}

/** Ideas x priorities; each list row by row: idea i, priority p is at i * priorities + p. */
export interface Scores {
  /** 0 to 1: the sum of the three parts. */
  readonly values: Float32Array;
  /** The part that the idea's own words earned, its own meaning, and what similar ideas lend it. */
  readonly parts: { readonly words: Float32Array; readonly meaning: Float32Array; readonly lent: Float32Array };
  readonly priorities: number;
  /** The best priority of each idea, from 0; -1 where neither the words nor the scribe name one. */
  readonly best: Int32Array;
  /** The priorities that the scribes wrote down for each idea, from 0. */
  readonly stated: readonly (readonly number[])[];
  /** What each priority looks for. */
  readonly profiles: readonly Profile[];
}

/** A priority as ideas are compared with it: its own text and the ideas that fit it best. */
export interface Profile {
  /** Over the terms, of length 1; or 0 where no idea holds a word of the priority. */
  readonly words: Float32Array;
  /** Over the dimensions of the embeddings, of length 1 (or 0 where no word is known); null without an embedder. */
  readonly meaning: Float32Array | null;
  /** The ideas that it learnt from, the best first. */
  readonly learntFrom: readonly number[];
}

/** A term in its commonest written form, with its share of what it explains, 0 to 1. */
export interface TermShare {
  readonly term: string;
  readonly share: number;
}
