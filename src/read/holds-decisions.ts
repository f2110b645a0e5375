import type { LedgerLine } from '../model.ts';
import type { ReadLedger } from './read-ledger.ts';

/**
 * Whether a ledger holds anything that officers decided, since the program wrote it or before. Where that cannot be told (the
 * columns of what was written may be gone) it counts as decided. O(lines).
 */
export const holdsDecisions = ({ lines, warnings }: ReadLedger): boolean =>
  warnings.length > 0 || lines.some(isDecided);

function isDecided({ written, status, option, title, duplicateOf, pin, note }: LedgerLine): boolean {
  if (written === null || pin !== '' || note !== '') return true;
  if (written.placedBy === 'officer' || written.machineTitle !== '') return true;
  const was = [written.status, written.option, written.title, written.duplicateOf];
  return [status, option, title, duplicateOf].some((cell, place) => cell !== was[place]);
}
