import { STOP_WORDS } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

/** Cuts a text into the words that count; into the first `most` of them, where fewer will do. */
export type ContentWords = (text: string, most?: number) => string[];

/**
 * The words of a text that say what it is about: all but the stop words and the officer's own.
 * @param extra words to leave out besides the usual ones
 */
export function createContentWords(extra: readonly string[]): ContentWords {
  const ignored = new Set([...STOP_WORDS, ...extra.flatMap((word) => [...tokenize(word)])]);
  return (text, most = Number.POSITIVE_INFINITY) => {
    const words: string[] = [];
    for (const word of tokenize(text)) {
      if (ignored.has(word)) continue;
      words.push(word);
      if (words.length >= most) break;
    }
    return words;
  };
}
