import type { Corpus, DenseMatrix } from '../model.ts';
import { createCertainty } from './repeat-certainty.ts';
import { repeatGroups } from './repeat-groups.ts';
import { type NearPair, nearPairs } from './repeat-near.ts';
import { choosePossible } from './repeat-possible.ts';
import { findSameWords } from './repeat-same-words.ts';

export interface Repeats {
  /** Ideas that certainly say the same, at least two in each, ascending; by their first. No idea is in two. */
  readonly groups: readonly (readonly number[])[];
  /**
   * For the officer to judge, the closest first; never two of one group, and never two pairs between the same groups.
   */
  readonly possible: readonly Pick<NearPair, 'a' | 'b' | 'closeness'>[];
}

/** Among more ideas only those that say the same in the same words are found, so that time grows with the words. */
const MOST_COMPARED = 5000;

/** Of pairs as close as this about every second is a repeat; where a meaning is missing the words must be closer. */
const LEAST_CLOSE = 0.24;
const LEAST_CLOSE_IN_WORDS = 0.3;

/**
 * Finds ideas that repeat each other. Certain repeats say the same in the same words (in another order, misspelt,
 * shortened), or share so many words and so much meaning that nothing else in the set comes near; likely ones are
 * listed for the officer. The result follows the texts, not their order. O(words), and up to 5,000 ideas O(n squared).
 *
 * @param corpus the ideas over their terms
 * @param meaning a row for each idea, of length 1 after the mean of the set was taken away, or 0 where no word of
 *   it is known; null without an embedder. Where it is missing, only the same words make a repeat certain
 * @param texts of the ideas, in the order of the corpus
 */
export function findRepeats(
  corpus: Pick<Corpus, 'matrix' | 'surfaces'>,
  meaning: DenseMatrix | null,
  texts: readonly string[],
): Repeats {
  const { before, pairBefore } = orderByTexts(texts);
  const { alike, links } = findSameWords(corpus, texts);
  // One idea stands for all that say the same in the same words.
  const saying = new Map<number, readonly number[]>();
  const standIn = new Map<number, number>();
  for (const members of alike) {
    const first = [...members].sort(before)[0] ?? 0;
    saying.set(first, members);
    for (const member of members) standIn.set(member, first);
  }
  const standing = (idea: number): number => standIn.get(idea) ?? idea;
  const compared = texts.length > MOST_COMPARED ? [] : [...texts.keys()].filter((idea) => standing(idea) === idea);

  const close: NearPair[] = [];
  const certainty = createCertainty(texts);
  for (const pair of nearPairs(corpus.matrix, meaning, compared)) {
    certainty.learn(pair);
    if (pair.closeness >= (pair.hasMeaning ? LEAST_CLOSE : LEAST_CLOSE_IN_WORDS)) close.push(pair);
  }
  close.sort((x, y) => y.closeness - x.closeness || pairBefore([x.a, x.b], [y.a, y.b]));

  const sameWords = links.map(([a, b]): [number, number] => [standing(a), standing(b)]).sort(pairBefore);
  const otherWords = close.filter(certainty.isCertain).map(({ a, b }): [number, number] => [a, b]);
  const linked = repeatGroups([...sameWords, ...otherWords]);
  const inLinked = new Set(linked.flat());
  const groups = [...linked, ...[...saying.keys()].filter((first) => !inLinked.has(first)).map((first) => [first])]
    .map((group) => group.flatMap((idea) => saying.get(idea) ?? [idea]).sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
  const possible = choosePossible(close, linked, texts).map(({ a, b, closeness }) => ({ a, b, closeness }));
  return { groups, possible };
}

/** Puts ideas, and pairs of ideas, in the order of their texts. */
function orderByTexts(texts: readonly string[]) {
  const before = (a: number, b: number): number => {
    const left = texts[a] ?? '';
    const right = texts[b] ?? '';
    return left < right ? -1 : left > right ? 1 : a - b;
  };
  const pairBefore = (x: readonly [number, number], y: readonly [number, number]): number => {
    const [x1 = 0, x2 = 0] = [...x].sort(before);
    const [y1 = 0, y2 = 0] = [...y].sort(before);
    return before(x1, y1) || before(x2, y2);
  };
  return { before, pairBefore };
}
