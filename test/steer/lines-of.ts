import { type LedgerLine, type Report, readLedger } from '../../src/index.ts';
import { sourceOf } from '../read/source-of.ts';
import { written } from '../report/written.ts';

/** The lines of a report's ledger as an officer gets them back: written as CSV, and read. */
export async function linesOf(report: Report): Promise<readonly LedgerLine[]> {
  return (await readLedger(sourceOf(written('csv', report), 'ledger.csv'))).lines;
}
