/**
 * The rank of each value among all, from 1 for the smallest; equal values share the mean of the ranks they take up
 * (fractional ranking, https://en.wikipedia.org/wiki/Ranking). O(n log n).
 */
export function midRanks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    const value = values[order[from] ?? 0];
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === value) to++;
    for (const item of order.slice(from, to)) ranks[item] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
