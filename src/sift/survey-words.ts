import type { Workshop } from './judge.ts';

/** Enough to tell what a workshop is about: a share is then known to within about three points. */
const SAMPLE = 1000;

/**
 * How common each word is in a workshop, from at most 1,000 of its notes taken at even steps. Nothing is counted before
 * the first word is asked for. O(words in the sample).
 * @param folded the different notes, folded, in an order that does not depend on the rows
 */
export function surveyWords(folded: readonly string[]): Workshop {
  const notes = Math.min(SAMPLE, folded.length);
  const step = folded.length / notes;
  let counts: Map<string, number> | null = null;
  const count = (): Map<string, number> => {
    const found = new Map<string, number>();
    for (let i = 0; i < notes; i++) {
      for (const word of new Set(folded[Math.floor(i * step)]?.split(' '))) found.set(word, (found.get(word) ?? 0) + 1);
    }
    return found;
  };
  return {
    notes,
    notesWith: (word) => {
      counts ??= count();
      return counts.get(word) ?? 0;
    },
  };
}
