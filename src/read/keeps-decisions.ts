import type { LedgerLine } from '../model.ts';
import { isEdited, isHeld } from './holds-decisions.ts';
import type { ReadLedger } from './read-ledger.ts';

/**
 * Whether all that officers decided in a ledger stands in a newer one as well, so that nothing is lost where that takes its
 * place: neither what they decided before the program wrote it, nor what they edited since. O(lines).
 */
export function keepsDecisions(newer: ReadLedger, older: ReadLedger): boolean {
  if (older.warnings.length > 0 || older.lines.some(isEdited)) return false;
  const lines = new Map(newer.lines.map((line) => [line.id, line]));
  const names = new Set(newer.lines.map(nameOf));
  return older.lines.every((line) => {
    const now = lines.get(line.id);
    const isKept = !isHeld(line) || (now !== undefined && decisionOf(now) === decisionOf(line));
    return isKept && (line.written?.machineTitle === '' || names.has(nameOf(line)));
  });
}

/** What an option is called and what the machine had called it: '' where officers did not name, make or merge it. */
const nameOf = ({ title, written }: LedgerLine): string => JSON.stringify([title, written?.machineTitle]);

/** What a line holds, by the words that the program pins with; the rest is the machine's, which may move it. */
function decisionOf({ id, text, status, title, pin, duplicateOf, apartFrom, note, written }: LedgerLine): string {
  const holds = (...words: readonly string[]): boolean => words.includes(pin);
  const held = [
    pin === '' ? '' : status,
    holds('yes', 'option') ? title : '',
    holds('yes', 'repeat') ? duplicateOf : '',
  ];
  // An id that the sheet gave stays, however the text is corrected; a number of a row may come to be another note's.
  const about = ROW_NUMBER.test(id) ? text : id;
  return JSON.stringify([about, pin, note, apartFrom, written?.placedBy, ...held]);
}

const ROW_NUMBER = /^[\d:.]+$/;
