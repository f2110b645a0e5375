import { fold } from '../fold.ts';
import { readCaveats } from './repeat-caveats.ts';

/** Texts that have so much of their wording in common, in the same order, differ in the words that are the point. */
const SAME_MOULD = 0.45;
/** Longer texts are compared by their first words. */
const MOST_WORDS = 200;
/** Shorter words ("the", "for") may be denied anywhere. */
const TELLING = 4;

/**
 * Whether two texts that are close in words and meaning may be taken for one idea in other words: not where they are
 * cast in one mould ("studios for young artists", "homes for young families"), name different figures, places or
 * people, or where one denies what the other says. O(words of one x words of the other).
 */
export function mayBeOneIdea(a: string, b: string): boolean {
  const wordsA = fold(a).split(' ').slice(0, MOST_WORDS);
  const wordsB = fold(b).split(' ').slice(0, MOST_WORDS);
  if (longestCommon(wordsA, wordsB) >= SAME_MOULD * Math.max(wordsA.length, wordsB.length)) return false;

  const caveatsA = readCaveats(a);
  const caveatsB = readCaveats(b);
  const singularA = new Set(wordsA.map(singular));
  const singularB = new Set(wordsB.map(singular));
  const missing = (words: ReadonlySet<string>, from: ReadonlySet<string>): boolean =>
    [...words].some((word) => !from.has(singular(word)));
  const held = (words: ReadonlySet<string>, by: ReadonlySet<string>): boolean =>
    [...words].some((word) => word.length >= TELLING && by.has(singular(word)));

  const [fewer, more] = [caveatsA.figures, caveatsB.figures].sort((one, other) => one.size - other.size);
  if ([...(fewer ?? [])].some((figure) => !more?.has(figure))) return false;
  if (missing(caveatsA.names, singularB) && missing(caveatsB.names, singularA)) return false;
  const isDenied = held(caveatsA.denied, singularB) || held(caveatsB.denied, singularA);
  return caveatsA.denials === caveatsB.denials || !isDenied;
}

const singular = (word: string): string => word.replace(/s$/, '');

/**
 * How many words two texts have in common in the same order
 * (https://en.wikipedia.org/wiki/Longest_common_subsequence).
 */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let above = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let at = 0; at < b.length; at++) {
      row[at + 1] = b[at] === word ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0);
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
