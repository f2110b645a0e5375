import type { Embedder } from './embed/embedder.ts';
import type { InputSummary, LedgerLine, Note, PreviousOptions, Priority, Warning } from './model.ts';
import type { Settings } from './settings.ts';

/** What `distil` works on. Only the notes are needed. */
export interface DistilInput {
  readonly notes: readonly Note[];
  /** Named in the report, with their hashes. */
  readonly inputs?: readonly InputSummary[];
  /** What was noticed when the notes were read; put before the warnings of `distil`. */
  readonly warnings?: readonly Warning[];
  /** By default the four of the LLEP strategy; `settings.priorities` may name the file that they were read from. */
  readonly priorities?: readonly Priority[];
  /** Those left out have their defaults. */
  readonly settings?: Partial<Settings>;
  /** A ledger that an officer may have edited: what was changed in it holds, and the rest follows. */
  readonly assignments?: readonly LedgerLine[];
  /** Options of an earlier report to start from; what officers decided in `assignments` goes before them. */
  readonly optionsFrom?: PreviousOptions;
  /** How many questions the report is to hold, for officers to answer; by default none. */
  readonly questions?: number;
  /** Reads what notes mean; without one they are compared by their words alone, which finds much less. */
  readonly embedder?: Embedder;
  /** Called before each step with its name and the share of the work that is done, 0 to 1. */
  readonly onProgress?: (step: string, done: number) => void | Promise<void>;
}
