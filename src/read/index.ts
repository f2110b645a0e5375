export { holdsDecisions } from './holds-decisions.ts';
export { inspectNotes } from './inspect-notes.ts';
export type { InspectedColumn, Inspection } from './inspection.ts';
export { keepsDecisions } from './keeps-decisions.ts';
export { type ReadLedger, readLedger } from './read-ledger.ts';
export { type Reading, readNotes } from './read-notes.ts';
export { readPriorities } from './read-priorities.ts';
export type { Source } from './source.ts';
