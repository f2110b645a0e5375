import type { Report } from '../../model.ts';
import { list } from '../wording.ts';

/** The runs of neighbours whose order is too close to call: [[1, 2, 3], [5, 6]]. */
function runs({ sensitivity: { neighbours } }: Report): number[][] {
  const found: number[][] = [];
  for (const { ranks, close } of neighbours) {
    if (!close) continue;
    const last = found.at(-1);
    if (last?.at(-1) === ranks[0]) last.push(ranks[1]);
    else found.push([...ranks]);
  }
  return found;
}

/** Which options could as well change places, to follow "Please note:"; '' where the order of all is clear or there is none. */
export function closeCalls(report: Report): string {
  const names = runs(report).map((ranks) => `options ${list(ranks.map(String))}`);
  if (names.length === 0) return '';
  return `the order of ${names.join(', and of ')}${names.length > 1 ? ',' : ''} is too close to call. Other reasonable weights would change it.`;
}
