import { fold } from '../fold.ts';
import type { Status } from '../model.ts';

const STATUSES: ReadonlyMap<string, Status> = new Map([
  ['option', 'option'],
  ['idea', 'option'],
  ['in', 'option'],
  ['keep', 'option'],
  ['duplicate', 'duplicate'],
  ['repeat', 'duplicate'],
  ['set aside', 'set-aside'],
  ['setaside', 'set-aside'],
  ['aside', 'set-aside'],
  ['out', 'set-aside'],
  ['blank', 'blank'],
]);

/** The status that a cell names, in the ledger's words or in an officer's; undefined where it names none. */
export const statusCell = (cell: string): Status | undefined => STATUSES.get(fold(cell));
