import type { Reading } from './reading.ts';

/**
 * A judge looks at one note and says whether it is no suggestion, for one reason: it leaves the question unanswered, it
 * speaks of the day itself, it is a slogan. Each is one file in `judges/`; the list of them is `judges/index.ts`. To add
 * one: write a file that exports a `Judge`, add it to the list, and the contract test takes it up. What it knows of
 * English are the lists in `words/`, which name no town, trade or theme.
 *
 * A judge is sure only where the whole note is of its kind; where a part is, or where it takes knowledge of the subject
 * to tell, it is not sure, and the note stays in its option with a flag. Whether a note with votes may be set aside is
 * not for judges to say (`judge-note.ts`).
 */
export type Judge = (note: Reading, workshop: Workshop) => Verdict | null;

export interface Verdict {
  /** Whether the note is to be set aside; otherwise it is flagged. */
  readonly sure: boolean;
  /** For the officer: completes "set aside because it" or, where not sure, "it may be that it". */
  readonly reason: string;
}

/** What tells a judge whether a note speaks of what the workshop is about. */
export interface Workshop {
  /** How many different notes were looked at. */
  readonly notes: number;
  /** In how many of them a word stands. */
  readonly notesWith: (word: string) => number;
}
