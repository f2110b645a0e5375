import { distance } from 'fastest-levenshtein';

/**
 * The word that was probably meant: "did you mean Suggestion?". Only a plausible neighbour is offered, one with at most
 * a third of its letters changed; ties go to the first. Upper and lower case do not matter.
 * Cost: O(candidates x letters squared).
 */

/** The share of a word's letters that a slip of the pen may change. */
const SLIP = 1 / 3;

export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const changes = distance(wanted, candidate.toLowerCase());
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) * SLIP));
    if (changes <= allowed && changes < Math.min(word.length, candidate.length) && changes < fewest) {
      best = candidate;
      fewest = changes;
    }
  }
  return best;
}
