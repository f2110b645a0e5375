import type { Priority } from '../model.ts';

/** A phrase of a priority, and where its embedding is: its row of `Embeddings.others`. */
export interface Phrase {
  readonly text: string;
  readonly row: number;
}

/** What ideas are compared with. */
export interface Comparisons {
  /** A text for each priority, in their order, and then their phrases: the rows of `Embeddings.others`. */
  readonly texts: readonly string[];
  /** For each priority its phrases. */
  readonly phrases: readonly (readonly Phrase[])[];
}

/** A phrase of one word rarely says what is meant. */
const LEAST_WORDS = 2;

/** A priority as it is put into words and numbers. */
export const textOf = ({ name, description }: Priority): string =>
  description === '' ? name : `${name}. ${description}`;

/**
 * The texts that ideas are compared with in meaning: the priorities, and the phrases that they are described in, by which
 * a score that came from meaning alone is explained. O(characters).
 */
export function comparisonsOf(priorities: readonly Priority[]): Comparisons {
  const texts = priorities.map(textOf);
  const phrases = priorities.map((priority) =>
    phrasesOf(priority).map((text) => ({ text, row: texts.push(text) - 1 })),
  );
  return { texts, phrases };
}

/** The name, and what stands between the punctuation marks of the description; a list's last "and" is none of its words. */
function phrasesOf({ name, description }: Priority): string[] {
  const parts = description.split(/[,;:.!?()]+|\s[-–—]\s/).map((part) => part.trim().replace(/^(?:and|or)\s+/i, ''));
  return [...new Set([name, ...parts.filter((part) => part.split(/\s+/).length >= LEAST_WORDS)])];
}
