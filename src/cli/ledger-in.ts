import { DistilError, errors } from '../errors.ts';
import { type ReadLedger, readLedger } from '../read/index.ts';
import { openSource } from './open-source.ts';

/** What a file says of itself that is no ledger, or empty. */
const NO_LEDGER: ReadonlySet<string> = new Set(['assignments-invalid', 'no-headings']);

/**
 * The ledger that a file holds; null where it is none. O(bytes).
 * @throws DistilError `ledger-unreadable` where that cannot be told: it may be locked, or have a password
 */
export async function ledgerIn(file: string): Promise<ReadLedger | null> {
  try {
    return await readLedger(openSource(file));
  } catch (error) {
    if (!(error instanceof DistilError)) throw error;
    if (NO_LEDGER.has(error.code)) return null;
    throw errors.ledgerUnreadable(file);
  }
}
