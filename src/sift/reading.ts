import { fold } from '../fold.ts';

/** A note as judges see it. Words are folded: lower case, no punctuation, no apostrophes ("don't" is "dont"). */
export interface Reading {
  readonly words: readonly string[];
  /** Its sentences and their parts at colons, semicolons, dashes and line ends; none is empty. */
  readonly clauses: readonly Clause[];
}

export interface Clause {
  readonly words: readonly string[];
  /** The words between `^` and `$`, for phrases that stand at the start or the end. */
  readonly marked: readonly string[];
  /** Those that say what it is about: no function words, no numbers. Found out when asked for, which is seldom. */
  readonly content: () => readonly string[];
  /** Whether it ends in a question mark. */
  readonly asks: boolean;
}

/** Up to a clause's end: a point within a number or an abbreviation ends none, nor does a hyphen within a word. */
const CLAUSE = /(?:[^.!?;:\n…–—-]|[.:-](?=\S)|(?<=\S)-(?=\S))+(\?)?/g;

const NUMBER = /^\p{N}/u;

/** O(length). @param contentWords cuts a text into the words that count */
export function readNote(text: string, contentWords: (text: string) => readonly string[]): Reading {
  const clauses: Clause[] = [];
  for (const [part, mark] of text.matchAll(CLAUSE)) {
    const folded = fold(part);
    if (folded === '') continue;
    const words = folded.split(' ');
    clauses.push({
      words,
      marked: ['^', ...words, '$'],
      content: () => contentWords(folded).filter((word) => !NUMBER.test(word)),
      asks: mark !== undefined,
    });
  }
  return { words: clauses.flatMap(({ words }) => words), clauses };
}
