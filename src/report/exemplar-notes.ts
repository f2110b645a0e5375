import type { LedgerEntry, Report } from '../model.ts';

/** The ledger's lines for the options' exemplars, by id. One pass over the ledger, and only these are kept. O(rows). */
export function exemplarNotes(report: Report): ReadonlyMap<string, LedgerEntry> {
  const wanted = new Set(report.options.flatMap((option) => option.exemplars));
  return new Map(report.ideas.filter((entry) => wanted.has(entry.id)).map((entry) => [entry.id, entry]));
}
