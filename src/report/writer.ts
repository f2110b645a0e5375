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
 * index.ts; run the tests, where the contract test picks it up. Words and figures that the other writers show too are
 * in sentences.ts, option-sentences.ts and score-parts.ts: take them from there, so that all formats say the same.
 */
export interface Writer {
  /** As it is given to `--format`. */
  readonly name: string;
  /** Endings of file names that ask for this format, such as `.md`. */
  readonly endings: readonly string[];
  readonly write: (report: Report, look: Look) => Iterable<string>;
}

/** What the place that the output goes to can show; formats that are read by programs pay no heed to it. */
export interface Look {
  /** Characters that fit on one line. */
  readonly width: number;
  readonly paint: Paint;
}

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
