import type { Trial } from '../model.ts';

/** A lead in mean silhouette below this is noise: on workshop notes another seed moves the silhouette by up to 0.04. */
const CLEAR_LEAD = 0.05;

/** Whether the best number of groups leads the next best by a margin; null where only one number was tried. */
export function isClear(tried: readonly Trial[]): boolean | null {
  const [best, second] = tried.map(({ silhouette }) => silhouette).sort((a, b) => b - a);
  return best === undefined || second === undefined ? null : best - second >= CLEAR_LEAD;
}
