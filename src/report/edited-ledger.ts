import type { LedgerLine, Report } from '../model.ts';
import { textCell } from './csv-cell.ts';
import { BYTE_ORDER_MARK, type Cell, csvLines } from './csv-lines.ts';
import { ledgerTable } from './ledger-table.ts';

/** What an officer may edit, by the columns of the ledger. */
const EDITED: readonly (readonly [string, (line: LedgerLine) => string])[] = [
  ['status', ({ status }) => status],
  ['option', ({ option }) => option],
  ['option_title', ({ title }) => title],
  ['pin', ({ pin }) => pin],
  ['duplicate_of', ({ duplicateOf }) => duplicateOf],
  ['note', ({ note }) => note],
  ['apart_from', ({ apartFrom }) => apartFrom.join(' | ')],
];

/**
 * The ledger of a report with an officer's edits in it, as CSV: what a spreadsheet would have saved, had they been typed
 * there. O(rows).
 *
 * @param lines the ledger's own lines, edited; those that are missing are written as they are
 */
export function editedLedger(report: Report, lines: readonly LedgerLine[]): string {
  const { headings, cells } = ledgerTable(report);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const places = EDITED.map(([heading, read]) => ({ place: headings.indexOf(heading), read }));
  const rows = report.ideas.map((entry): Cell[] => {
    const row = cells(entry);
    const line = byId.get(entry.id);
    for (const { place, read } of line ? places : []) if (line) row[place] = textCell(read(line));
    return row;
  });
  return BYTE_ORDER_MARK + csvLines([headings, ...rows]);
}
