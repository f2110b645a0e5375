import type { Idea, Ruling } from '../model.ts';

/**
 * Repeats as officers ruled: those that they confirmed belong together, those that they undid or put into different options
 * never do; what the machine found holds for the rest. Confirmed pairs go first, then the machine's groups, member by
 * member, wherever no two that are kept apart come together (constrained agglomeration, after Wagstaff et al. 2001,
 * "Constrained k-means clustering with background knowledge"). O(ideas + pairs x members of groups).
 *
 * @param groups numbers of ideas that the machine takes to say the same
 * @returns groups of two and more, ascending, by their first
 */
export function ruleRepeats(
  groups: readonly (readonly number[])[],
  ideas: readonly Idea[],
  rulings: ReadonlyMap<string, Ruling>,
): number[][] {
  const ideaOf = new Map(ideas.flatMap(({ note, repeats }, i) => [note, ...repeats].map(({ id }) => [id, i] as const)));
  const options = ideas.map(({ note, repeats }) =>
    [note, ...repeats].flatMap(({ id }) => rulings.get(id)?.option ?? []),
  );
  const rivals = new Map<number, Set<number>>();
  const confirmed: (readonly [number, number])[] = [];
  for (const [id, { repeatOf, apartFrom }] of rulings) {
    const own = ideaOf.get(id);
    if (own === undefined) continue;
    const original = ideaOf.get(repeatOf ?? '');
    if (original !== undefined && original !== own) confirmed.push([own, original]);
    for (const other of apartFrom) {
      const rival = ideaOf.get(other);
      if (rival === undefined || rival === own) continue;
      rivals.set(own, (rivals.get(own) ?? new Set()).add(rival));
      rivals.set(rival, (rivals.get(rival) ?? new Set()).add(own));
    }
  }
  const setOf = new Map<number, number[]>();
  const membersOf = (idea: number): number[] => setOf.get(idea) ?? [idea];
  const mayJoin = (left: readonly number[], right: readonly number[]): boolean => {
    const placed = new Set([...left, ...right].flatMap((idea) => options[idea] ?? []));
    return placed.size <= 1 && !left.some((one) => right.some((other) => rivals.get(one)?.has(other)));
  };
  const join = (a: number, b: number): void => {
    const [left, right] = [membersOf(a), membersOf(b)];
    if (left === right || left.includes(b) || !mayJoin(left, right)) return;
    const both = [...left, ...right];
    for (const idea of both) setOf.set(idea, both);
  };
  for (const [a, b] of confirmed.sort(([a, b], [c, d]) => a - c || b - d)) join(a, b);
  for (const group of groups) for (const [at, b] of group.entries()) for (const a of group.slice(0, at)) join(a, b);
  return [...new Set(setOf.values())].map((set) => set.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}
