import { readCaveats } from './repeat-caveats.ts';
import type { NearPair } from './repeat-near.ts';

/** An officer goes through a pair in a few seconds, and through the list in minutes. */
const IDEAS_PER_PAIR = 6;
const MOST_PAIRS = 60;
/** So that one idea near to many does not fill the list. */
const MOST_FOR_ONE = 3;
/** Texts that share more than this of their terms and differ in a figure or a denial say different things knowingly. */
const ALIKE = 0.5;

/**
 * Chooses the pairs that an officer is asked about: the closest, one for every six ideas and at most 60.
 *
 * @param close pairs, the closest first
 * @param groups of ideas that are repeats for certain; two of one are not asked about, nor two groups twice
 */
export function choosePossible(
  close: readonly NearPair[],
  groups: readonly (readonly number[])[],
  texts: readonly string[],
): NearPair[] {
  const most = Math.min(MOST_PAIRS, Math.floor(texts.length / IDEAS_PER_PAIR));
  const groupOf = new Map(groups.flatMap((group) => group.map((idea) => [idea, group[0] ?? idea])));
  const asked = new Map<number, Set<number>>();
  const askedOf = (idea: number): Set<number> => {
    const others = asked.get(idea) ?? new Set();
    asked.set(idea, others);
    return others;
  };
  const chosen: NearPair[] = [];
  for (const pair of close) {
    if (chosen.length >= most) break;
    const a = groupOf.get(pair.a) ?? pair.a;
    const b = groupOf.get(pair.b) ?? pair.b;
    const ofA = askedOf(a);
    const ofB = askedOf(b);
    if (a === b || ofA.has(b) || ofA.size >= MOST_FOR_ONE || ofB.size >= MOST_FOR_ONE) continue;
    if (contradict(pair, texts)) continue;
    ofA.add(b);
    ofB.add(a);
    chosen.push(pair);
  }
  return chosen;
}

function contradict({ a, b, shared, apart }: NearPair, texts: readonly string[]): boolean {
  return shared > ALIKE * (shared + apart) && readCaveats(texts[a] ?? '').key !== readCaveats(texts[b] ?? '').key;
}
