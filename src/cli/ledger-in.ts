import { DistilError } from '../errors.ts';
import { type ReadLedger, readLedger } from '../read/index.ts';
import { openSource } from './open-source.ts';

/** The ledger that a file holds; null where it is none, or one of which nothing can be read. O(bytes). */
export async function ledgerIn(file: string): Promise<ReadLedger | null> {
  try {
    return await readLedger(openSource(file));
  } catch (error) {
    if (error instanceof DistilError) return null;
    throw error;
  }
}
