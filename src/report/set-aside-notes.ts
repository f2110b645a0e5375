import type { LedgerEntry, Report } from '../model.ts';

/** The first `most` notes that were set aside, in the order of the input; stops reading the ledger once it has them. */
export function setAsideNotes(report: Report, most: number): LedgerEntry[] {
  const found: LedgerEntry[] = [];
  for (const entry of report.ideas) {
    if (found.length === most) break;
    if (entry.status === 'set-aside') found.push(entry);
  }
  return found;
}
