import { STOP_WORDS } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

/**
 * The words of a text that say what it is about: all but the stop words and the officer's own.
 * @param extra words to leave out besides the usual ones
 */
export function createContentWords(extra: readonly string[]): (text: string) => string[] {
  const ignored = new Set([...STOP_WORDS, ...extra.flatMap(tokenize)]);
  return (text) => tokenize(text).filter((word) => !ignored.has(word));
}
