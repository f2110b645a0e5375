import type { DenseMatrix } from '../model.ts';

/**
 * The ideas nearest to one, those with positive similarity only: nearest first, of equals the earlier one. Kept in a
 * short sorted list instead of sorting all: O(n) for all but the few that enter the list.
 *
 * @param eligible which ideas may be named; all where it is left out
 */
export function nearestRows(
  similarity: DenseMatrix,
  to: number,
  most: number,
  eligible?: readonly boolean[],
): number[] {
  const n = similarity.rows;
  const nearest: number[] = [];
  const closeness: number[] = [];
  for (let j = 0, at = to * n; j < n; j++, at++) {
    const value = similarity.values[at] ?? 0;
    if (value <= (nearest.length < most ? 0 : (closeness[most - 1] ?? 0))) continue;
    if (j === to || eligible?.[j] === false) continue;
    let place = Math.min(nearest.length, most - 1);
    while (place > 0 && (closeness[place - 1] ?? 0) < value) {
      nearest[place] = nearest[place - 1] ?? 0;
      closeness[place] = closeness[place - 1] ?? 0;
      place--;
    }
    nearest[place] = j;
    closeness[place] = value;
  }
  return nearest;
}
