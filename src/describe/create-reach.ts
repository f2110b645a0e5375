import type { Corpus, DenseMatrix, Portrait } from '../model.ts';
import { addRow, denseRow, dotRows } from '../text/dense.ts';
import { normalise, rowOf } from '../text/sparse.ts';

/** What the ideas mean, where an embedder has read them. */
export interface ReadIdeas {
  readonly vectors: DenseMatrix;
  /** The row of each idea that was read. */
  readonly rows: ReadonlyMap<number, number>;
}

/** How far some words reach into the options. */
export interface Words {
  /** Their terms; none where no idea holds any. */
  readonly terms: readonly number[];
  /** The share of them that each judged idea holds, 0 to 1. */
  readonly held: Float32Array;
  /** What they mean, of length 1; null without an embedder. */
  readonly meaning: Float32Array | null;
}

export interface Reach {
  readonly of: (text: string, option: number) => Words;
  /** The part of both: an idea is reached by the words that it holds more of. */
  readonly join: (parts: readonly Words[]) => Words;
  /** How much more the words are at home in an option than elsewhere, -1 to 1. */
  readonly gain: (words: Words, option: number) => number;
  /** How many judged ideas of an option hold all these terms. */
  readonly support: (terms: readonly number[], option: number) => number;
  readonly termOf: (word: string) => number | undefined;
}

/** So many ideas of an option are judged by, taken evenly from all of them. */
const JUDGED = 150;
/** Words against readIdeas: 0.4 to 0.8 were about as good on seven labelled sets, all better than words alone. */
const BY_WORDS = 0.6;
/** A term that one idea of an option holds narrows a title down; it counts for less, so that titles may be specific. */
const RARE = 0.6;

/**
 * Measures whether words speak of an option: the share of them that its ideas hold, by weight, less the share that other
 * ideas hold; and how close they are in meaning to its mean, less to that of the others. The meaning of a term is the mean of
 * the ideas that hold it, so no further text has to be read. O(ideas judged), and for each text O(ideas that hold its terms).
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
  const vectorOf = (at: number): Float32Array | null => {
    const row = readIdeas?.rows.get(judged[at]?.idea ?? -1);
    return readIdeas && row !== undefined ? denseRow(readIdeas.vectors, row) : null;
  };
  const mean = (places: Iterable<number>): Float32Array => {
    const sum = new Float32Array(readIdeas?.vectors.columns ?? 0);
    let count = 0;
    for (const at of places) {
      const vector = vectorOf(at);
      if (vector) addRow(sum, vector, 1);
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
  const meaningOfTerm = new Map<number, Float32Array>();
  const termMeaning = (term: number): Float32Array => {
    const known = meaningOfTerm.get(term) ?? mean(holders.get(term) ?? []);
    if (!meaningOfTerm.has(term)) normalise(known);
    meaningOfTerm.set(term, known);
    return known;
  };
  const supportOf = (terms: readonly number[], option: number): number => {
    const [first = [], ...others] = terms.map((term) => holders.get(term) ?? []);
    return first.filter((at) => judged[at]?.option === option && others.every((list) => list.includes(at))).length;
  };
  const termOfWord = new Map<string, number | undefined>();

  return {
    of: (text, option) => {
      const { indices, values } = corpus.vectorise(text);
      const weights = values.map((value, k) => value * (supportOf([indices[k] ?? 0], option) < 2 ? RARE : 1));
      const whole = weights.reduce((sum, weight) => sum + weight * weight, 0) || 1;
      const held = new Float32Array(judged.length);
      const meaning = readIdeas && new Float32Array(readIdeas.vectors.columns);
      for (const [k, term] of indices.entries()) {
        const weight = weights[k] ?? 0;
        for (const at of holders.get(term) ?? []) held[at] = (held[at] ?? 0) + (weight * weight) / whole;
        if (meaning) addRow(meaning, termMeaning(term), weight);
      }
      if (meaning) normalise(meaning);
      return { terms: [...indices], held, meaning };
    },
    join: (parts) => {
      const held = new Float32Array(judged.length);
      for (const part of parts)
        for (let at = 0; at < held.length; at++) held[at] = Math.max(held[at] ?? 0, part.held[at] ?? 0);
      const meaning = readIdeas && new Float32Array(readIdeas.vectors.columns);
      if (meaning) {
        for (const part of parts) if (part.meaning) addRow(meaning, part.meaning, 1);
        normalise(meaning);
      }
      return { terms: parts.flatMap(({ terms }) => terms), held, meaning };
    },
    gain: ({ held, meaning }, own) => {
      let inside = 0;
      let outside = 0;
      for (let at = 0; at < held.length; at++) {
        if (judged[at]?.option === own) inside += held[at] ?? 0;
        else outside += held[at] ?? 0;
      }
      const words = inside / Math.max(1, sizes[own] ?? 0) - outside / Math.max(1, judged.length - (sizes[own] ?? 0));
      const direction = directions[own];
      return meaning && direction ? BY_WORDS * words + (1 - BY_WORDS) * dotRows(meaning, direction) : words;
    },
    support: supportOf,
    termOf: (word) => {
      if (!termOfWord.has(word)) termOfWord.set(word, corpus.vectorise(word).indices[0]);
      return termOfWord.get(word);
    },
  };
}
