import { DistilError } from '../errors.ts';
import { hasEdits, readLedger } from '../read/index.ts';
import { openSource } from './open-source.ts';

/** Whether a file that is there is a ledger that somebody changed since the program wrote it. O(bytes). */
export async function isEditedLedger(file: string): Promise<boolean> {
  try {
    return hasEdits(await readLedger(openSource(file)));
  } catch (error) {
    // Not a ledger, or one of which nothing can be read.
    if (error instanceof DistilError) return false;
    throw error;
  }
}
