import type { Corpus, Portrait } from '../model.ts';
import { addScaled, normalise, rowOf } from '../text/sparse.ts';
import { isPlainWord } from './is-plain-word.ts';

/** Terms listed for each option. */
const TERMS = 8;
/** Nobody reads a longer word. */
const LONGEST_WORD = 30;
/** What hyphens leave over: "pop-ups", "spin-outs", "drop-offs". */
const PIECES: ReadonlySet<string> = new Set(['ups', 'offs', 'outs', 'ins', 'ons', 'non', 'pre', 'ish', 're']);
const ENGLISH = /^[a-z]+$/u;

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

/** Words of figures or of another script are none of English, and may be anything. */
const isTerm = (word: string): boolean =>
  word.length <= LONGEST_WORD && !PIECES.has(word) && (!ENGLISH.test(word) || isPlainWord(word));

function topTerms(weights: Float32Array, surfaces: readonly string[]): string[] {
  return Array.from(weights.keys())
    .filter((t) => (weights[t] ?? 0) > 0 && isTerm(surfaces[t] ?? ''))
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, TERMS)
    .map((t) => surfaces[t] ?? '');
}
