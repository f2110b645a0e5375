import type { Choice, Trial } from '../model.ts';

/** A difference in mean silhouette below this is noise: on workshop notes another seed moves the silhouette by up to 0.04. */
const CLEAR_LEAD = 0.05;

/**
 * How the chosen number of groups compares with the other numbers tried: which are about as good, and which are clearly
 * better (only numbers that were not asked for can be). The choice is clear where there is neither; null where no other
 * number was tried. O(tried).
 */
export function compareTrials(tried: readonly Trial[], chosen: number): Pick<Choice, 'clear' | 'asGood' | 'better'> {
  const own = tried.find(({ options }) => options === chosen)?.silhouette ?? 0;
  const others = tried.filter(({ options }) => options !== chosen);
  const numbers = (is: (gain: number) => boolean): number[] =>
    others.filter(({ silhouette }) => is(silhouette - own)).map(({ options }) => options);
  const asGood = numbers((gain) => gain > -CLEAR_LEAD && gain < CLEAR_LEAD);
  const better = numbers((gain) => gain >= CLEAR_LEAD);
  return { clear: others.length === 0 ? null : asGood.length + better.length === 0, asGood, better };
}
