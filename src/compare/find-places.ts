import type { Places } from './comparison.ts';

/**
 * Why an option has another rank, in terms of the others: who passed whom, and who came or went above it. The ranks
 * close: new - old = overtakenBy + newAbove - overtook - goneAbove. O(options).
 *
 * @param old its old rank
 * @param now its new rank
 * @param newOf the new rank of each old one that has a successor of its own; one to one
 * @param options how many options the two reports have
 */
export function findPlaces(
  old: number,
  now: number,
  newOf: ReadonlyMap<number, number>,
  options: { readonly old: number; readonly new: number },
): Places {
  const pairs = [...newOf].map(([before, after]) => ({ before, after })).sort((a, b) => a.after - b.after);
  const taken = new Set(newOf.values());
  const ranks = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
  return {
    overtook: pairs.filter(({ before, after }) => before < old && after > now).map(({ after }) => after),
    overtakenBy: pairs.filter(({ before, after }) => before > old && after < now).map(({ after }) => after),
    newAbove: ranks(options.new).filter((rank) => rank < now && !taken.has(rank)),
    goneAbove: ranks(options.old).filter((rank) => rank < old && !newOf.has(rank)),
  };
}
