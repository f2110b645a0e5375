import type { LedgerLine } from '../model.ts';
import type { ReadLedger } from './read-ledger.ts';

/**
 * Whether a ledger holds anything that officers decided, since the program wrote it or before. Where that cannot be told (the
 * columns of what was written may be gone) it counts as decided. O(lines).
 */
export const holdsDecisions = ({ lines, warnings }: ReadLedger): boolean =>
  warnings.length > 0 || lines.some((line) => isEdited(line) || isHeld(line) || line.written?.machineTitle !== '');

/** Whether cells differ from what the program wrote into them; in a list of an officer's own it wrote none. */
export function isEdited({ written, status, option, title, duplicateOf }: LedgerLine): boolean {
  const was = [written?.status, written?.option, written?.title, written?.duplicateOf];
  return [status, option, title, duplicateOf].some((cell, place) => cell !== was[place]);
}

/** Whether the line says of itself that officers decided about its note, or noted something. */
export const isHeld = ({ pin, note, apartFrom, written }: LedgerLine): boolean =>
  pin !== '' || note !== '' || apartFrom.length > 0 || written?.placedBy === 'officer';
