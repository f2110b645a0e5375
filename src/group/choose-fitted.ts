import type { Random } from '../random.ts';

/**
 * The most ideas that the options are fitted on; the rest are placed afterwards. More rows than this hardly change the
 * groups (starts matter more than rows), while time and memory grow with their square.
 */
export const MOST_FITTED = 1500;

/**
 * Chooses the ideas to fit on: all of them, or a seeded sample without replacement (Floyd 1987). O(sample).
 * @returns their numbers, ascending
 */
export function chooseFitted(ideas: number, random: Random): Uint32Array {
  if (ideas <= MOST_FITTED) return Uint32Array.from({ length: ideas }, (_, i) => i);
  const chosen = new Set<number>();
  for (let last = ideas - MOST_FITTED; last < ideas; last++) {
    const candidate = Math.floor(random() * (last + 1));
    chosen.add(chosen.has(candidate) ? last : candidate);
  }
  return Uint32Array.from(chosen).sort();
}
