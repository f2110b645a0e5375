import type { Corpus, Portrait } from '../model.ts';
import { addScaled, normalise, rowOf } from '../text/sparse.ts';

/** Terms listed for each option. */
const TERMS = 8;
/** Nobody reads a longer word. */
const LONGEST_WORD = 30;

/** Draws the portrait of every option. O(terms of all ideas + options x vocabulary). */
export function portray(assignments: ArrayLike<number>, options: number, corpus: Corpus): Portrait[] {
  const members = Array.from({ length: options }, (): number[] => []);
  for (let i = 0; i < assignments.length; i++) members[assignments[i] ?? 0]?.push(i);
  const centres = members.map((own) => {
    const centre = new Float32Array(corpus.matrix.columns);
    for (const i of own) addScaled(centre, rowOf(corpus.matrix, i), 1);
    normalise(centre);
    return centre;
  });
  return members.map((own, option) => {
    const centre = centres[option] ?? new Float32Array(0);
    const others = centres.filter((_, other) => other !== option);
    const distinctive = centre.map(
      (weight, t) => weight - others.reduce((sum, other) => sum + (other[t] ?? 0), 0) / Math.max(1, others.length),
    );
    return {
      members: own,
      centre,
      distinctive,
      terms: topTerms(distinctive, corpus.surfaces),
    };
  });
}

function topTerms(weights: Float32Array, surfaces: readonly string[]): string[] {
  return Array.from(weights.keys())
    .filter((t) => (weights[t] ?? 0) > 0 && (surfaces[t] ?? '').length <= LONGEST_WORD)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, TERMS)
    .map((t) => surfaces[t] ?? '');
}
