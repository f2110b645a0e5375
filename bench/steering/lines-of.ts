import { findWriter, type LedgerLine, plain, type Report, readLedger } from '../../src/index.ts';

/** The lines of a report's ledger as an officer gets them back: written as CSV, and read. */
export async function linesOf(report: Report): Promise<readonly LedgerLine[]> {
  const pieces = findWriter('csv')?.write(report, { width: 80, paint: plain }) ?? [];
  const bytes = new TextEncoder().encode([...pieces].join(''));
  const { lines } = await readLedger({ name: 'ledger.csv', bytes: once(bytes) });
  return lines;
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}
