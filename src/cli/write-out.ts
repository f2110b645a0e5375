import { once } from 'node:events';
import { buffered, type Pieces } from './open-outputs.ts';

/** Writes to standard output no faster than it is read. */
export async function writeOut(pieces: Pieces): Promise<void> {
  for await (const piece of buffered(pieces)) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}
