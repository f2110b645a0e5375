/**
 * Cuts a text into words: runs of letters, marks and digits of any script, lower case, an apostrophe inside a word
 * dropped ("don't" is one word), and so are the points and commas of a figure ("5,000"). One-letter words are left out. O(length).
 */

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+|(?<=\p{N})[.,]\p{N}+)*/gu;
const INNER = /['’.,]/g;

/** The words of a text, in order, each of at least two characters. */
export function* tokenize(text: string): Generator<string> {
  for (const [found] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    const word = found.replace(INNER, '');
    if (word.length > 1) yield word;
  }
}
