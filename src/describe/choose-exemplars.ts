import type { Corpus, Portrait } from '../model.ts';
import { addScaled, dotDense, rowOf } from '../text/sparse.ts';

/** Exemplars of an option: five of ten or more ideas, three of few. */
const MOST = 5;
const LEAST = 3;
/** How much being typical counts against saying something new. */
const TYPICAL = 0.6;
/** A note with fewer terms than this says too little to stand for others: "parking, parking, parking". */
const TELLING_TERMS = 4;

/**
 * The ideas that together show what an option holds: the most typical first, then each time the one that is typical and
 * unlike those already chosen (maximal marginal relevance, Carbonell and Goldstein 1998). O(exemplars x terms).
 *
 * @returns numbers of ideas; three to five, or all where there are fewer
 */
export function chooseExemplars({ members, centre }: Portrait, corpus: Corpus): number[] {
  const wanted = Math.min(members.length, Math.max(LEAST, Math.min(MOST, Math.ceil(members.length / 2))));
  const typical = new Map(
    members.map((i) => {
      const row = rowOf(corpus.matrix, i);
      return [i, dotDense(row, centre) * Math.min(1, row.indices.length / TELLING_TERMS)];
    }),
  );
  const likeness = new Map(members.map((i) => [i, 0]));
  const chosen: number[] = [];
  while (chosen.length < wanted) {
    const worth = (i: number): number => TYPICAL * (typical.get(i) ?? 0) - (1 - TYPICAL) * (likeness.get(i) ?? 0);
    const next = members.filter((i) => !chosen.includes(i)).reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(next);
    const row = new Float32Array(corpus.matrix.columns);
    addScaled(row, rowOf(corpus.matrix, next), 1);
    for (const i of members) likeness.set(i, Math.max(likeness.get(i) ?? 0, dotDense(rowOf(corpus.matrix, i), row)));
  }
  return chosen;
}
