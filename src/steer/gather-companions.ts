import type { Idea } from '../model.ts';
import type { Learnt } from './learn.ts';
import { type Likeness, likenessOf } from './likeness.ts';

/** What fits a screen beside the options, of a terminal that is 80 columns wide: notes, and letters of them all. */
const MOST_TOGETHER = 8;
const MOST_LETTERS = 1000;
/** So many letters of a note count at most; screens cut what is longer. */
const LETTERS_SHOWN = 600;
/** That two ideas lean towards the same option counts as twice the likeness of an idea with itself. */
const LEANING_WEIGHT = 2;

export interface CompanionSource {
  readonly ideas: readonly Idea[];
  readonly learnt: Learnt;
  readonly likeness: Likeness;
}

/**
 * The ideas that an officer will probably put where they put this one, so that one answer settles several: those most
 * like it that also lean as it does,
 *
 *     likeness(idea, other) / likeness(idea, idea) + 2 x (leanings of the idea . leanings of the other)
 *
 * The idea goes first; of the others the closest, as many as fit a screen. O(ideas x options + ideas log ideas).
 *
 * @param among the numbers of the ideas to choose from
 */
export function gatherCompanions(idea: number, among: Iterable<number>, source: CompanionSource): number[] {
  const { ideas, learnt, likeness } = source;
  const own = likenessOf(likeness, learnt.mixture, idea, idea) || 1;
  const closeness = (other: number): number =>
    likenessOf(likeness, learnt.mixture, idea, other) / own + LEANING_WEIGHT * agreement(learnt, idea, other);
  const closest = [...among]
    .filter((other) => other !== idea)
    .map((other) => ({ other, close: closeness(other) }))
    .sort((a, b) => b.close - a.close || a.other - b.other);
  const lettersOf = (i: number): number => Math.min(LETTERS_SHOWN, ideas[i]?.note.text.length ?? 0);
  const together = [idea];
  let letters = lettersOf(idea);
  for (const { other } of closest) {
    if (together.length === MOST_TOGETHER) break;
    if (letters + lettersOf(other) > MOST_LETTERS) continue;
    letters += lettersOf(other);
    together.push(other);
  }
  return together;
}

/** How much two ideas lean the same way: the inner product of what speaks for each option. */
function agreement({ leanings, options }: Learnt, a: number, b: number): number {
  let sum = 0;
  for (let o = 0; o < options; o++) sum += (leanings[a * options + o] ?? 0) * (leanings[b * options + o] ?? 0);
  return sum;
}
