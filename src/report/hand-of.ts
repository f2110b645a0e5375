import type { Report } from '../model.ts';

/** Who made the options: the program, officers who steered it, or an earlier report that it started from. O(rows). */
export function handOf({ ideas, changes, begunFrom }: Report): 'program' | 'officers' | 'earlier' {
  if (changes.length > 0 || ideas.some(({ steered }) => steered?.by === 'officer')) return 'officers';
  return begunFrom ? 'earlier' : 'program';
}
