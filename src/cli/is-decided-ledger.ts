import { DistilError } from '../errors.ts';
import { holdsDecisions, readLedger } from '../read/index.ts';
import { openSource } from './open-source.ts';

/** Whether a file that is there is a ledger with decisions of officers, which must not be lost. O(bytes). */
export async function isDecidedLedger(file: string): Promise<boolean> {
  try {
    return holdsDecisions(await readLedger(openSource(file)));
  } catch (error) {
    // Not a ledger, or one of which nothing can be read.
    if (error instanceof DistilError) return false;
    throw error;
  }
}
