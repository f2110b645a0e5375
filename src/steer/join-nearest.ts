import type { DenseMatrix } from '../model.ts';

/** Ideas that belong together more than with any others, down to single ones. */
export interface Branch {
  /** Their numbers. */
  readonly members: readonly number[];
  /** The two that it was joined from; none where it is a single idea. */
  readonly parts: readonly Branch[];
}

/**
 * Joins what is most alike, two by two, until all is one: average linkage, found by following chains of nearest neighbours
 * (Murtagh 1983, https://doi.org/10.1093/comjnl/26.4.354). Of equals the earlier is nearer. O(n squared).
 *
 * @param similarity n x n, symmetric; n at least 1
 */
export function joinNearest({ rows, values }: DenseMatrix): Branch {
  const likeness = Array.from({ length: rows }, (_, i) => Float64Array.from(values.subarray(i * rows, (i + 1) * rows)));
  const branches = Array.from({ length: rows }, (_, i): Branch => ({ members: [i], parts: [] }));
  const live = new Set(branches.keys());
  const like = (a: number, b: number): number => likeness[a]?.[b] ?? 0;
  const chain: number[] = [];
  while (live.size > 1) {
    const [first = 0] = live;
    if (chain.length === 0) chain.push(first);
    const [before, end = first] = [chain.at(-2), chain.at(-1)];
    let nearest = before ?? -1;
    for (const other of live)
      if (other !== end && (nearest < 0 || like(end, other) > like(end, nearest))) nearest = other;
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.splice(-2);
    const [kept, gone] = [Math.min(end, nearest), Math.max(end, nearest)];
    const parts = [kept, gone].flatMap((place) => branches[place] ?? []);
    const [own = 0, others = 0] = parts.map(({ members }) => members.length);
    live.delete(gone);
    for (const other of live) {
      const mean = (own * like(kept, other) + others * like(gone, other)) / (own + others);
      for (const [a, b] of [
        [kept, other],
        [other, kept],
      ] as const) {
        const row = likeness[a];
        if (row) row[b] = mean;
      }
    }
    branches[kept] = { members: parts.flatMap(({ members }) => members), parts };
  }
  const [last = 0] = live;
  return branches[last] ?? { members: [], parts: [] };
}
