/** A label of an item: which group, class or chain it belongs to. */
export type Label = string | number;

/** How often each pair of labels meets, with the sizes of the groups on either side. */
export interface Contingency {
  readonly items: number;
  readonly cells: readonly { readonly count: number; readonly truthSize: number; readonly foundSize: number }[];
  readonly truthSizes: readonly number[];
  readonly foundSizes: readonly number[];
}

/**
 * Crosses two ways of grouping the same items: the table that every comparison of groupings starts from. O(n).
 *
 * @param truth the label of each item
 * @param found the label of each item in the other grouping, in the same order
 * @throws RangeError where the two are not equally long
 */
export function contingency(truth: readonly Label[], found: readonly Label[]): Contingency {
  if (truth.length !== found.length) {
    throw new RangeError(`both groupings must label the same items, got ${truth.length} and ${found.length} labels`);
  }
  const truthSizes = new Map<Label, number>();
  const foundSizes = new Map<Label, number>();
  const meetings = new Map<Label, Map<Label, number>>();
  for (const [i, a] of truth.entries()) {
    const b = found[i] ?? '';
    addOne(truthSizes, a);
    addOne(foundSizes, b);
    const row = meetings.get(a) ?? new Map<Label, number>();
    meetings.set(a, row);
    addOne(row, b);
  }
  const cells = [...meetings].flatMap(([a, row]) =>
    [...row].map(([b, count]) => ({
      count,
      truthSize: truthSizes.get(a) ?? 0,
      foundSize: foundSizes.get(b) ?? 0,
    })),
  );
  return { items: truth.length, cells, truthSizes: [...truthSizes.values()], foundSizes: [...foundSizes.values()] };
}

function addOne(counts: Map<Label, number>, label: Label): void {
  counts.set(label, (counts.get(label) ?? 0) + 1);
}
