import { fold } from '../fold.ts';

/** What officers write, or a spreadsheet for them, where a line is not pinned. */
const NO: ReadonlySet<string> = new Set(['no', 'n', '0', 'false', 'off']);
const TICK = /[\u2713\u2714\u2611]/u;

/** Whether the cell `pin` says that the line is to stay as it is: "yes", "x", "1", a tick or anything else that is no "no". */
export function isPinned(cell: string): boolean {
  const folded = fold(cell);
  return folded === '' ? TICK.test(cell) : !NO.has(folded);
}
