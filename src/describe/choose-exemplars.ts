import type { Corpus, Portrait } from '../model.ts';
import { addRow, denseRow, dotRows } from '../text/dense.ts';
import { addScaled, dotDense, normalise, rowOf } from '../text/sparse.ts';
import type { ReadIdeas } from './create-reach.ts';

/** Exemplars of an option: five of ten or more ideas, three of few. */
const MOST = 5;
const LEAST = 3;
/**
 * How much being typical counts against saying something new. On three workshops in five and six options, 66% of the
 * exemplars were of the theme to which most of their option belongs; with 0.6 it was 60%, by words alone 62%.
 */
const TYPICAL = 0.75;
/** A note with fewer terms than this says too little to stand for others: "parking, parking, parking". */
const TELLING_TERMS = 4;

/**
 * The ideas that together show what an option holds: the most typical first, in words and in meaning, then each time the one
 * that is typical and unlike those already chosen (maximal marginal relevance, Carbonell and Goldstein 1998). Notes that may
 * be no suggestion only where there are no others. O(exemplars x ideas x (terms + dimensions)).
 *
 * @param doubts for each idea, why it may be no suggestion, or null
 * @returns numbers of ideas; three to five, or all where there are fewer
 */
export function chooseExemplars(
  { members, centre }: Portrait,
  corpus: Corpus,
  readIdeas: ReadIdeas | null,
  doubts: readonly (string | null)[],
): number[] {
  const wanted = Math.min(members.length, Math.max(LEAST, Math.min(MOST, Math.ceil(members.length / 2))));
  const sure = members.filter((i) => (doubts[i] ?? null) === null);
  const from = sure.length >= wanted ? sure : members;
  const meaningOf = (i: number): Float32Array | null => {
    const row = readIdeas?.rows.get(i);
    return readIdeas && row !== undefined ? denseRow(readIdeas.vectors, row) : null;
  };
  const middle = new Float32Array(readIdeas?.vectors.columns ?? 0);
  for (const i of members) addRow(middle, meaningOf(i) ?? new Float32Array(middle.length), 1);
  normalise(middle);

  /** The mean of the likeness in words and in meaning; in words alone where the meaning was not read. */
  const likenessTo = (words: Float32Array, meaning: Float32Array | null) => {
    return (i: number): number => {
      const inWords = dotDense(rowOf(corpus.matrix, i), words);
      const own = meaningOf(i);
      return own && meaning ? (inWords + dotRows(own, meaning)) / 2 : inWords;
    };
  };
  const toCentre = likenessTo(centre, readIdeas ? middle : null);
  const typical = new Map(
    from.map((i) => [i, toCentre(i) * Math.min(1, rowOf(corpus.matrix, i).indices.length / TELLING_TERMS)]),
  );
  const repeated = new Map(from.map((i) => [i, 0]));
  const chosen: number[] = [];
  while (chosen.length < wanted) {
    const worth = (i: number): number => TYPICAL * (typical.get(i) ?? 0) - (1 - TYPICAL) * (repeated.get(i) ?? 0);
    const next = from.filter((i) => !chosen.includes(i)).reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(next);
    const words = new Float32Array(corpus.matrix.columns);
    addScaled(words, rowOf(corpus.matrix, next), 1);
    const toNext = likenessTo(words, meaningOf(next));
    for (const i of from) repeated.set(i, Math.max(repeated.get(i) ?? 0, toNext(i)));
  }
  return chosen;
}
