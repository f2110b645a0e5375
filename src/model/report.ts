import type { ColumnEvidence, Trial } from './grouping.ts';
import type { LedgerCounts, LedgerEntry, PossibleRepeat } from './ledger.ts';
import type { Priority } from './notes.ts';
import type { Coverage, Option } from './options.ts';
import type { CriterionUse, Sensitivity } from './ranking.ts';
import type { Beginning, Change, Question } from './steering.ts';

/** The report, and what it says of how it was made. */

/** Everything that any writer needs; neutral, rounded by nobody, in no format. */
export interface Report {
  readonly schemaVersion: 1;
  readonly generator: { readonly name: string; readonly version: string };
  /** As the officer gave it; the program never asks the clock. */
  readonly date: string | null;
  readonly paper: Paper;
  readonly inputs: readonly InputSummary[];
  /** The settings that the result depends on. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly priorities: readonly Priority[];
  readonly ledger: LedgerCounts;
  readonly choice: Choice;
  readonly columns: readonly ColumnEvidence[];
  /** Null where ideas were compared by their words alone. */
  readonly meaning: MeaningUse | null;
  /** How many ideas the options were fitted on, where the rest were placed afterwards; null where all were. */
  readonly fittedOn: number | null;
  readonly criteria: readonly CriterionUse[];
  readonly sensitivity: Sensitivity;
  readonly options: readonly Option[];
  readonly coverage: Coverage;
  readonly ideas: readonly LedgerEntry[];
  /** The most alike first. */
  readonly possibleRepeats: readonly PossibleRepeat[];
  /** What officers changed against the machine's draft: whole options first, then notes in the order of the input. */
  readonly changes: readonly Change[];
  /** The earlier report that the options were begun from; left out where they were not. */
  readonly begunFrom?: Beginning;
  /** What to ask an officer next, the most useful first; left out where it was not asked for. */
  readonly questions?: readonly Question[];
  readonly warnings: readonly Warning[];
}

export interface Warning {
  readonly code: string;
  readonly message: string;
}

/** What the paper says of itself; null where only an officer knows. */
export interface Paper {
  readonly title: string | null;
  readonly reference: string | null;
  readonly author: string | null;
  readonly organisation: string | null;
}

/** What was read from one input. */
export interface InputSummary {
  readonly name: string;
  /** Of the bytes, in hexadecimal; '' where the notes did not come from a file. */
  readonly sha256: string;
  /** Notes, blank ones too: a row each, or an answer each where rows hold several. */
  readonly rows: number;
}

/** What was read for its meaning, and by what. */
export interface MeaningUse {
  /** The embedder's own name. */
  readonly embedder: string;
  /** Where the texts were sent; null where they stayed on this computer. */
  readonly sentTo: string | null;
  /** How many ideas it read. */
  readonly ideas: number;
}

/** How the number of options was settled. */
export interface Choice {
  readonly asked: { readonly min: number; readonly max: number };
  readonly chosen: number;
  /** Every number that was tried, ascending: those asked for, and for comparison one fewer and one more. */
  readonly tried: readonly Trial[];
  /** Whether the chosen number was clearly better than all others; null where only one was tried. */
  readonly clear: boolean | null;
  /** The others that were about as good, ascending. */
  readonly asGood: readonly number[];
  /** The others that were clearly better, but not asked for. */
  readonly better: readonly number[];
}
