import type { Report } from '../model.ts';

/**
 * What a writer is.
 *
 * A writer turns a finished Report into one format: text for the screen, a paper in Markdown, JSON for programs, the
 * ledger for a spreadsheet. It is given the whole Report and nothing else: it reads no file, asks no clock, and works
 * nothing out anew that the Report already says. It rounds every number that it shows and treats every text from the
 * notes as hostile, because anybody may have typed it.
 *
 * It yields the output in pieces, to be written one after another, so that a ledger of 100,000 rows never has to
 * become one string. Where the pieces are cut means nothing.
 *
 * To add a format: write one file in this folder that exports a Writer, named for the format; add it to WRITERS in
 * index.ts; run the tests, where the contract test picks it up. A format for people only sets the blocks that pages/ makes
 * (text.ts is a dozen lines), so that all of them say the same; how blocks look in it is a file in blocks/.
 */
export interface Writer {
  /** As it is given to `--format`. */
  readonly name: string;
  /** Endings of file names that ask for this format, such as `.md`; of several that fit, the longest counts. */
  readonly endings: readonly string[];
  /** How much it writes where nobody says; formats for programs, which have one way only, leave it out. */
  readonly style?: Style;
  /**
   * Where people type into its files afterwards: a file that is there is never written over (`always`: nothing tells what
   * they typed), or once it holds decisions that would be
   * lost (`once-decided`: a ledger tells). Left out where nobody does.
   */
  readonly holdsEdits?: 'always' | 'once-decided';
  readonly write: (report: Report, look: Look) => Iterable<string>;
}

/** What the place that the output goes to can show; formats that are read by programs pay no heed to it. */
export interface Look {
  /** Characters that fit on one line. */
  readonly width: number;
  readonly paint: Paint;
  /** How much to write; where it is left out or null, the writer's own style. */
  readonly style?: Style | null;
}

/** The paper holds all that a Board needs to decide; the brief is the result on one screen. */
export type Style = 'paper' | 'brief';

/** Marks text for the eye. It must not change what the text says: a report has to be understood without it. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly warn: (text: string) => string;
}

const asItIs = (text: string): string => text;

/** No colour at all: for files, pipes and tests. */
export const plain: Paint = { strong: asItIs, faint: asItIs, accent: asItIs, warn: asItIs };
