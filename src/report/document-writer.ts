import type { Report } from '../model.ts';

/**
 * A writer of documents: like a Writer (writer.ts), but what it yields are bytes that no screen can show, and it loads what
 * it makes them with when it is asked for, so its pieces have to be awaited.
 */
export interface DocumentWriter {
  /** As it is given to `--format`. */
  readonly name: string;
  /** Endings of file names that ask for this format, such as `.docx`. */
  readonly endings: readonly string[];
  readonly binary: true;
  readonly write: (report: Report) => AsyncIterable<Uint8Array>;
}
