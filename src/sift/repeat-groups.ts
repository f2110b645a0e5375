/**
 * Groups items so that every two in a group are a certain pair (complete linkage,
 * https://en.wikipedia.org/wiki/Complete-linkage_clustering): a chain of pairs would bring together items that nobody
 * compared. Pairs are taken in their order. O(pairs x size of the groups).
 *
 * @returns groups of two and more, ascending within
 */
export function repeatGroups(pairs: readonly (readonly [number, number])[]): number[][] {
  const partners = new Map<number, Set<number>>();
  const groupOf = new Map<number, number[]>();
  for (const [a, b] of [...pairs, ...pairs.map(([a, b]) => [b, a] as const)]) {
    const known = partners.get(a);
    if (known) known.add(b);
    else partners.set(a, new Set([b]));
    groupOf.set(a, [a]);
  }
  for (const [a, b] of pairs) {
    const left = groupOf.get(a) ?? [];
    const right = groupOf.get(b) ?? [];
    if (left === right || !left.every((one) => right.every((other) => partners.get(one)?.has(other)))) continue;
    left.push(...right);
    for (const item of right) groupOf.set(item, left);
  }
  return [...new Set(groupOf.values())].filter(({ length }) => length > 1).map((group) => group.sort((a, b) => a - b));
}
