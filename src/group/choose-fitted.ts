import type { Random } from '../random.ts';

/** Up to this many ideas the options are fitted on all of them; time and memory grow with the square. */
const WHOLE = 2000;
/** Of more ideas a sample of this many is fitted and the rest placed: starts matter more than rows. */
const SAMPLE = 1000;

/**
 * Chooses the ideas to fit on: all of them, or a seeded sample without replacement (Floyd 1987). O(sample).
 * @returns their numbers, ascending
 */
export function chooseFitted(ideas: number, random: Random): Uint32Array {
  if (ideas <= WHOLE) return Uint32Array.from({ length: ideas }, (_, i) => i);
  const chosen = new Set<number>();
  for (let last = ideas - SAMPLE; last < ideas; last++) {
    const candidate = Math.floor(random() * (last + 1));
    chosen.add(chosen.has(candidate) ? last : candidate);
  }
  return Uint32Array.from(chosen).sort();
}
