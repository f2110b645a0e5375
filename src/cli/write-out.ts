import { once } from 'node:events';
import { buffered } from './open-outputs.ts';

/** Writes to standard output no faster than it is read. */
export async function writeOut(pieces: Iterable<string>): Promise<void> {
  for (const piece of buffered(pieces)) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}
