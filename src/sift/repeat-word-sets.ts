import type { Corpus } from '../model.ts';
import { rowOf } from '../text/sparse.ts';
import { wordForRepeats } from './repeat-words.ts';

/** The ideas as sets of the words that count, each set with a sum of hashes that stands for it. */
export interface WordSets {
  /** The words by number; number 0 is for all that say nothing of their own. */
  readonly words: readonly string[];
  /** How many ideas hold each word. */
  readonly uses: Uint32Array;
  /** Of each word, below 2^44. */
  readonly hashes: Float64Array;
  /** The numbers of an idea's words; O(its words). */
  readonly wordsOf: (idea: number) => number[];
  /** How many words each idea has; 0 for an idea of too few or too many. */
  readonly sizes: Uint16Array;
  /** The sum of the hashes of each idea's words, exact. */
  readonly sums: Float64Array;
}

/** Ideas of fewer words say the same in too many senses: "staff training", "more staff for training". */
const FEWEST_WORDS = 3;
/** So many hashes of 44 bits add up to a number that is still exact. */
const MOST_WORDS = 2 ** 9;

/** Reads the sets of words off the terms of a corpus; terms that are one word in two forms count as one. O(words). */
export function collectWordSets({ matrix, surfaces }: Pick<Corpus, 'matrix' | 'surfaces'>): WordSets {
  const numbers = new Map([['', 0]]);
  const wordOf = Uint32Array.from(surfaces, (surface) => {
    const word = wordForRepeats(surface);
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  const words = [...numbers.keys()];
  const hashes = Float64Array.from(words, (_, word) => scatter(word));
  const wordsOf = (idea: number): number[] => {
    const found = new Set<number>();
    for (const term of rowOf(matrix, idea).indices) found.add(wordOf[term] ?? 0);
    found.delete(0);
    return [...found];
  };
  const uses = new Uint32Array(words.length);
  const sizes = new Uint16Array(matrix.rows);
  const sums = new Float64Array(matrix.rows);
  for (let idea = 0; idea < matrix.rows; idea++) {
    const held = wordsOf(idea);
    for (const word of held) uses[word] = (uses[word] ?? 0) + 1;
    if (held.length < FEWEST_WORDS || held.length > MOST_WORDS) continue;
    sizes[idea] = held.length;
    sums[idea] = held.reduce((sum, word) => sum + (hashes[word] ?? 0), 0);
  }
  return { words, uses, hashes, wordsOf, sizes, sums };
}

/**
 * A number below 2^44 that looks like chance: the finaliser of MurmurHash3 (https://github.com/aappleby/smhasher),
 * twice.
 */
function scatter(word: number): number {
  const mix = (seed: number): number => {
    const once = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
    const again = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
    return (again ^ (again >>> 16)) >>> 0;
  };
  return mix(word) * 2 ** 12 + (mix(word ^ 0x5bd1e995) >>> 20);
}
