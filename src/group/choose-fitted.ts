import type { Random } from '../random.ts';

/**
 * Up to `whole` ideas the options are fitted on all of them; of more, a sample is fitted and the rest placed, for time
 * and memory grow with the square, and starts matter more than rows. Where meanings are read, more ideas are worth the
 * wait: reading 3,000 takes half a minute.
 */
const LIMITS = { words: { whole: 2000, sample: 1000 }, meaning: { whole: 3000, sample: 2000 } };

/**
 * Chooses the ideas to fit on: all of them, or a seeded sample without replacement (Floyd 1987). O(sample).
 * @param by what the ideas are compared by
 * @param always ideas that are fitted in any case, since officers placed them
 * @returns their numbers, ascending
 */
export function chooseFitted(
  ideas: number,
  by: keyof typeof LIMITS,
  random: Random,
  always: readonly number[] = [],
): Uint32Array {
  const { whole, sample } = LIMITS[by];
  if (ideas <= whole) return Uint32Array.from({ length: ideas }, (_, i) => i);
  const chosen = new Set<number>();
  for (let last = ideas - sample; last < ideas; last++) {
    const candidate = Math.floor(random() * (last + 1));
    chosen.add(chosen.has(candidate) ? last : candidate);
  }
  for (const idea of always) chosen.add(idea);
  return Uint32Array.from(chosen).sort();
}
