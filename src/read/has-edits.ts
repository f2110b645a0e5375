import type { LedgerLine } from '../model.ts';
import type { ReadLedger } from './read-ledger.ts';

/**
 * Whether somebody changed a ledger since the program wrote it. Where that cannot be told (a note may be carried over from
 * an earlier ledger, the columns of what was written may be gone) it counts as changed. O(lines).
 */
export const hasEdits = ({ lines, warnings }: ReadLedger): boolean => warnings.length > 0 || lines.some(isEdited);

function isEdited({ written, status, option, title, duplicateOf, pin, apartFrom, note }: LedgerLine): boolean {
  if (written === null || note !== '') return true;
  if (status !== written.status || option !== written.option || title !== written.title) return true;
  if (duplicateOf !== written.duplicateOf) return true;
  // The program pins what officers decided, but for two notes that they kept apart and decided nothing else about.
  return written.placedBy === 'officer' ? pin === '' && apartFrom.length === 0 : pin !== '';
}
