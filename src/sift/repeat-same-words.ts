import type { Corpus } from '../model.ts';
import { readCaveats } from './repeat-caveats.ts';
import { findMisspellings } from './repeat-misspellings.ts';
import { isTurnedRound } from './repeat-turned.ts';
import { collectWordSets } from './repeat-word-sets.ts';

/** Ideas that say the same in the same words. */
export interface SameWords {
  /** Ideas whose words are all the same; at least two in each, ascending. No idea is in two. */
  readonly alike: readonly (readonly number[])[];
  /** Pairs of ideas that differ in the spelling of one word; of ideas that are alike the first stands for all. */
  readonly links: readonly (readonly [number, number])[];
}

/** Ideas of fewer words may differ in just the word that looks misspelt. */
const FEWEST_WITH_SLIP = 4;

/**
 * Finds ideas that hold the same words in any order, leaving out those that say nothing of their own and taking short
 * forms for the long ones, where figures, denials and limits are the same too; and ideas that differ from these by
 * one misspelt word. A sum of hashes stands for the words of an idea, so that one look-up tells whether any idea
 * holds the same with one word exchanged. O(words).
 */
export function findSameWords(corpus: Pick<Corpus, 'matrix' | 'surfaces'>, texts: readonly string[]): SameWords {
  const { words, uses, hashes, wordsOf, sizes, sums } = collectWordSets(corpus);
  const { find, add, agree } = createSayings(texts);
  const alike = new Map<number, number[]>();
  // From each idea that stands for others or itself to the next one with the same words and caveats that is turned round.
  const next = new Int32Array(texts.length).fill(-1);
  const isStanding = sizes.map((size) => Math.min(size, 1));

  for (const [idea, size] of sizes.entries()) {
    if (size === 0) continue;
    const sum = sums[idea] ?? 0;
    let at = find(sum, idea);
    if (at === -1) {
      add(sum, idea);
      continue;
    }
    for (let then = next[at] ?? -1; then !== -1 && !agree(at, idea); then = next[at] ?? -1) at = then;
    if (!agree(at, idea)) {
      next[at] = idea;
      continue;
    }
    isStanding[idea] = 0;
    const members = alike.get(at);
    if (members) members.push(idea);
    else alike.set(at, [at, idea]);
  }

  const misspellings = findMisspellings(words, uses);
  const links: [number, number][] = [];
  for (const [idea, size] of sizes.entries()) {
    if (isStanding[idea] === 0 || size < FEWEST_WITH_SLIP) continue;
    for (const word of wordsOf(idea)) {
      for (const other of misspellings.get(word) ?? []) {
        // Each pair of spellings is looked up from one side.
        if (other > word) continue;
        const sum = (sums[idea] ?? 0) - (hashes[word] ?? 0) + (hashes[other] ?? 0);
        for (let at = find(sum, idea); at !== -1; at = next[at] ?? -1) {
          if (agree(at, idea)) links.push([at, idea]);
        }
      }
    }
  }
  return { alike: [...alike.values()], links };
}

/**
 * The first idea of each sum of words and key of caveats (figures, denials, limits), so that ten thousand notes of the same
 * words and different figures are not compared with each other. What was read of a text is kept; none is read before two
 * ideas have the same words.
 */
function createSayings(texts: readonly string[]) {
  const keys = new Map<number, string>();
  const keyOf = (idea: number): string => {
    const key = keys.get(idea) ?? readCaveats(texts[idea] ?? '').key;
    keys.set(idea, key);
    return key;
  };
  const firstWith = new Map<number, number>();
  const firstWithKey = new Map<string, number>();
  return {
    /** The first idea with this sum and the caveats of `idea`; -1 where there is none. */
    find: (sum: number, idea: number): number => {
      const first = firstWith.get(sum);
      if (first === undefined) return -1;
      return keyOf(first) === keyOf(idea) ? first : (firstWithKey.get(`${sum} ${keyOf(idea)}`) ?? -1);
    },
    add: (sum: number, idea: number): void => {
      if (!firstWith.has(sum)) firstWith.set(sum, idea);
      else firstWithKey.set(`${sum} ${keyOf(idea)}`, idea);
    },
    /** Whether two ideas with the same words and caveats say the same. */
    agree: (a: number, b: number): boolean => !isTurnedRound(texts[a] ?? '', texts[b] ?? ''),
  };
}
