import type { Report } from '../model.ts';
import type { Writer } from './writer.ts';

/**
 * A writer of documents: like a Writer (writer.ts), but what it yields are bytes that no screen can show, and it loads what
 * it makes them with when it is asked for, so its pieces have to be awaited.
 */
export interface DocumentWriter extends Pick<Writer, 'name' | 'endings' | 'holdsEdits'> {
  readonly binary: true;
  readonly write: (report: Report) => AsyncIterable<Uint8Array>;
}
