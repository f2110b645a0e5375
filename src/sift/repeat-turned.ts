import { fold } from '../fold.ts';

/** Words that come and go with the word after them. */
const ARTICLES = new Set(['a', 'an', 'the']);
/** Words that join others in any order. */
const EVEN = new Set(['and', 'or']);

/**
 * Whether two texts are the same but for two words that changed places: "the college pays the council" is not "the
 * council pays the college", though "buses and trams" are "trams and buses". O(words).
 */
export function isTurnedRound(a: string, b: string): boolean {
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  if (wordsA.length !== wordsB.length) return false;
  const [first, second, ...more] = wordsA.flatMap((word, at) => (word === wordsB[at] ? [] : [at]));
  if (first === undefined || second === undefined || more.length > 0) return false;
  if (wordsA[first] !== wordsB[second] || wordsA[second] !== wordsB[first]) return false;
  return wordsA.slice(first + 1, second).some((word) => !EVEN.has(word));
}

/** In the singular, as far as it takes: "nurses" and "nurse" are one word. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => !ARTICLES.has(word))
    .map((word) => word.replace(/s$/, ''));
