import type { Corpus, DenseMatrix, Portrait } from '../model.ts';
import { addRow, denseRow, dotRows } from '../text/dense.ts';
import { normalise, rowOf } from '../text/sparse.ts';
import { singular } from './singular.ts';

/** What the ideas mean, where an embedder has read them. */
export interface ReadIdeas {
  readonly vectors: DenseMatrix;
  /** The row of each idea that was read. */
  readonly rows: ReadonlyMap<number, number>;
}

/** How far a thing reaches into the options. */
export interface Words {
  /** Its terms; none where no idea holds any. */
  readonly terms: readonly number[];
  /** How much of it each judged idea holds, 0 to 1. */
  readonly held: Float32Array;
  /** What it means, of length 1; null without an embedder. */
  readonly meaning: Float32Array | null;
}

/** A thing, and what it is worth to name it, 0 to 1. */
export interface Part {
  readonly reach: Words;
  readonly worth: number;
}

export interface Reach {
  /** @param besides the other words of a thing, which narrow it down */
  readonly of: (head: string, besides: readonly string[]) => Words;
  /**
   * How much more some things are at home in an option than elsewhere, -1 to 1: an idea is reached by the thing that it holds
   * more of, for what that one is worth.
   */
  readonly gain: (parts: readonly Part[], option: number) => number;
  /** The share of an option that a thing covers, 0 to 1. */
  readonly cover: (words: Words, option: number) => number;
  /** How many judged ideas of an option hold a word, in any form. */
  readonly support: (word: string, option: number) => number;
  /** How many ideas of each option are judged by. */
  readonly judged: readonly number[];
}

/** So many ideas of an option are judged by, taken evenly from all of them. */
const JUDGED = 150;
/** Words against meaning: 0.4 to 0.8 were about as good on seven labelled sets, all better than words alone. */
const BY_WORDS = 0.6;
/** An idea that speaks of markets counts for more of "food markets" than one that speaks of food. */
const HEAD = 0.75;

/**
 * Measures whether things speak of an option: the share of its ideas that hold their words, less the share of the others; and
 * how close they are in meaning to its mean, less to that of the others. The meaning of a term is the mean of the ideas that
 * hold it, so no further text has to be read. O(ideas judged), and for each thing O(ideas that hold its terms).
 */
export function createReach(portraits: readonly Portrait[], corpus: Corpus, readIdeas: ReadIdeas | null): Reach {
  const judged = portraits.flatMap(({ members }, option) => {
    const read = readIdeas ? members.filter((i) => readIdeas.rows.has(i)) : members;
    const from = read.length > 0 ? read : members;
    const count = Math.min(JUDGED, from.length);
    return Array.from({ length: count }, (_, k) => ({
      option,
      idea: from[Math.floor((k * from.length) / count)] ?? 0,
    }));
  });
  const sizes = portraits.map((_, option) => judged.filter((one) => one.option === option).length);
  const holders = new Map<number, number[]>();
  for (const [at, { idea }] of judged.entries()) {
    for (const term of rowOf(corpus.matrix, idea).indices) {
      const known = holders.get(term);
      if (known) known.push(at);
      else holders.set(term, [at]);
    }
  }
  const mean = (places: Iterable<number>): Float32Array => {
    const sum = new Float32Array(readIdeas?.vectors.columns ?? 0);
    let count = 0;
    for (const at of places) {
      const row = readIdeas?.rows.get(judged[at]?.idea ?? -1);
      if (readIdeas && row !== undefined) addRow(sum, denseRow(readIdeas.vectors, row), 1);
      count++;
    }
    return sum.map((value) => value / Math.max(1, count));
  };
  const placesOf = (wanted: (option: number) => boolean): number[] =>
    judged.flatMap(({ option }, at) => (wanted(option) ? at : []));
  const directions = portraits.map((_, own) => {
    const direction = mean(placesOf((option) => option === own));
    addRow(direction, mean(placesOf((option) => option !== own)), -1);
    return direction;
  });
  const known = new Map<string, { terms: readonly number[]; places: readonly number[]; meaning: Float32Array }>();
  /** Where a word stands in either number, which do not share a term always ("bus", "buses"), and what it means there. */
  const lookUp = (word: string) => {
    const found = known.get(word);
    if (found) return found;
    const forms = [...new Set([word, singular(word)])].map((form) => [...corpus.vectorise(form).indices]);
    const places = forms.flatMap((terms) => {
      const [first = [], ...others] = terms.map((term) => holders.get(term) ?? []);
      return first.filter((at) => others.every((list) => list.includes(at)));
    });
    const entry = { terms: forms.flat(), places: [...new Set(places)], meaning: mean(new Set(places)) };
    normalise(entry.meaning);
    known.set(word, entry);
    return entry;
  };

  return {
    judged: sizes,
    of: (head, besides) => {
      const others = [...new Set(besides)].filter((word) => lookUp(word).places.length > 0);
      const held = new Float32Array(judged.length);
      const meaning = readIdeas && new Float32Array(readIdeas.vectors.columns);
      const add = (word: string, share: number): readonly number[] => {
        const entry = lookUp(word);
        for (const at of entry.places) held[at] = (held[at] ?? 0) + share;
        if (meaning) addRow(meaning, entry.meaning, share);
        return entry.terms;
      };
      const ofHead = others.length === 0 ? 1 : HEAD;
      const terms = [...add(head, ofHead), ...others.flatMap((word) => [...add(word, (1 - ofHead) / others.length)])];
      if (meaning) normalise(meaning);
      return { terms, held, meaning };
    },
    cover: ({ held }, own) => {
      let inside = 0;
      for (let at = 0; at < held.length; at++) if (judged[at]?.option === own) inside += held[at] ?? 0;
      return inside / Math.max(1, sizes[own] ?? 0);
    },
    gain: (parts, own) => {
      let inside = 0;
      let outside = 0;
      for (let at = 0; at < judged.length; at++) {
        let most = 0;
        for (const { reach, worth } of parts) most = Math.max(most, worth * (reach.held[at] ?? 0));
        if (judged[at]?.option === own) inside += most;
        else outside += most;
      }
      const size = sizes[own] ?? 0;
      const byWords = inside / Math.max(1, size) - outside / Math.max(1, judged.length - size);
      return readIdeas ? BY_WORDS * byWords + (1 - BY_WORDS) * closeness(parts, directions[own]) : byWords;
    },
    support: (word, option) => lookUp(word).places.filter((at) => judged[at]?.option === option).length,
  };
}

/** The cosine between the sum of what things mean, each for its worth, and a direction; times their mean worth. O(dimensions). */
function closeness(parts: readonly Part[], direction: Float32Array = new Float32Array(0)): number {
  let along = 0;
  let length = 0;
  let worths = 0;
  for (const { reach: a, worth } of parts) {
    worths += worth;
    if (!a.meaning) continue;
    along += worth * dotRows(a.meaning, direction);
    for (const { reach: b, worth: other } of parts)
      if (b.meaning) length += worth * other * dotRows(a.meaning, b.meaning);
  }
  return length > 0 ? (worths / parts.length) * (along / Math.sqrt(length)) : 0;
}
