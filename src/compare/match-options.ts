/**
 * Which options of two reports belong together, by the ideas that both reports know.
 *
 * An old and a new option are kin where most ideas of the one (more than half, so that each has at most one such
 * counterpart) are in the other. Kin are paired one to one, those first that overlap most by Jaccard's measure,
 * |both| / |either| (https://en.wikipedia.org/wiki/Jaccard_index); of equal ones those with more ideas in common, then
 * those with the better ranks taken together, then those with ranks closer to each other: a rule that gives the same with
 * old and new exchanged. An old option that found no partner belongs to the pair whose new option took most of it; a new
 * one to the pair whose old option most of it came from. What then belongs to nothing is gone, or new.
 *
 * O(options squared x log of it); options are at most a few dozen.
 */

/** Options that belong together, by their places from 0; the pair that overlaps most is first on both sides. */
export interface OptionLink {
  readonly old: readonly number[];
  readonly new: readonly number[];
  /** Whether they are one option on each side with the very same ideas, of those that both reports know. */
  readonly same: boolean;
}

/**
 * @param shared shared[o][n] is the number of ideas in old option o and new option n
 * @param oldSizes ideas of each old option that the new report knows, wherever they are now
 * @param newSizes ideas of each new option that the old report knows, wherever they were
 * @returns those with a new option by its rank, then those that are gone
 */
export function matchOptions(
  shared: readonly (readonly number[])[],
  oldSizes: readonly number[],
  newSizes: readonly number[],
): OptionLink[] {
  const both = (o: number, n: number): number => shared[o]?.[n] ?? 0;
  const mostOfOld = (o: number, n: number): boolean => 2 * both(o, n) > (oldSizes[o] ?? 0);
  const mostOfNew = (o: number, n: number): boolean => 2 * both(o, n) > (newSizes[n] ?? 0);
  const overlap = (o: number, n: number): number => both(o, n) / ((oldSizes[o] ?? 0) + (newSizes[n] ?? 0) - both(o, n));

  const kin = oldSizes.flatMap((_, o) =>
    newSizes.flatMap((_, n) => (mostOfOld(o, n) || mostOfNew(o, n) ? [{ o, n, overlap: overlap(o, n) }] : [])),
  );
  kin.sort(
    (a, b) =>
      b.overlap - a.overlap ||
      both(b.o, b.n) - both(a.o, a.n) ||
      a.o + a.n - (b.o + b.n) ||
      Math.abs(a.o - a.n) - Math.abs(b.o - b.n),
  );
  const newOf = new Map<number, number>();
  const oldOf = new Map<number, number>();
  for (const { o, n } of kin) {
    if (newOf.has(o) || oldOf.has(n)) continue;
    newOf.set(o, n);
    oldOf.set(n, o);
  }

  const lone = (count: number, partners: ReadonlyMap<number, number>): number[] =>
    Array.from({ length: count }, (_, i) => i).filter((i) => !partners.has(i));
  const loneOld = lone(oldSizes.length, newOf);
  const loneNew = lone(newSizes.length, oldOf);
  const pairs = [...oldOf].map(([n, o]): OptionLink => {
    const joined = loneOld.filter((other) => mostOfOld(other, n));
    const parted = loneNew.filter((other) => mostOfNew(o, other));
    joined.sort((a, b) => both(b, n) - both(a, n) || a - b);
    parted.sort((a, b) => both(o, b) - both(o, a) || a - b);
    return {
      old: [o, ...joined],
      new: [n, ...parted],
      same: joined.length === 0 && parted.length === 0 && overlap(o, n) === 1,
    };
  });
  const linked = new Set(pairs.flatMap((link) => link.old));
  const made = new Set(pairs.flatMap((link) => link.new));
  const fresh = loneNew.filter((n) => !made.has(n)).map((n): OptionLink => ({ old: [], new: [n], same: false }));
  const gone = loneOld.filter((o) => !linked.has(o)).map((o): OptionLink => ({ old: [o], new: [], same: false }));
  const best = ({ new: ranks }: OptionLink): number => Math.min(...ranks);
  return [...[...pairs, ...fresh].sort((a, b) => best(a) - best(b)), ...gone];
}
