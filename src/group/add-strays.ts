import type { Grouping } from '../model.ts';

/**
 * What speaks against an idea as an example of its option: what was doubtful already, and that it stands nearer to another
 * option than to its own, where no officer placed it: it followed officers' placings of others. O(ideas).
 *
 * @param doubts for each idea, why it may be no suggestion, or null
 * @param placed the group in which an officer put each idea; -1 for none
 */
export const addStrays = (
  doubts: readonly (string | null)[],
  { fits, runnerUpFits }: Pick<Grouping, 'fits' | 'runnerUpFits'>,
  placed: Int32Array | undefined,
): (string | null)[] =>
  doubts.map((doubt, i) => {
    const strays = (runnerUpFits[i] ?? 0) > (fits[i] ?? 0) && (placed?.[i] ?? -1) < 0;
    return doubt ?? (strays ? 'is nearer to another option' : null);
  });
