import type { ComparableIdea } from './comparison.ts';

/** The places of an idea in the two ledgers; -1 where a ledger does not have it. */
export interface IdeaPair {
  readonly old: number;
  readonly new: number;
  /** Whether the same id has other words now. */
  readonly reworded: boolean;
}

/**
 * The share of the shorter text's words that must come back under the same id. Ids are often numbers of rows, so that
 * after a row was put in the same id is another idea; a note that was only sharpened keeps most of its words.
 */
const KEPT_WORDS = 0.5;

/** Shorter words hold a sentence together and come back in any other one. */
const TELLING = 4;

/**
 * Which idea of the old ledger is which of the new: the same id and text; else the same text, first of those that became
 * the same; else the same id with most of its words. Of several that fit, the first of the one is the first of the other.
 * Every idea of both is in exactly one pair: those of the new ledger in its order, then those that only the old one has.
 * O(ideas).
 */
export function matchIdeas(old: readonly ComparableIdea[], now: readonly ComparableIdea[]): IdeaPair[] {
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const match = (keyOf: (idea: ComparableIdea) => string, fits: (a: string, b: string) => boolean): void => {
    const waiting = new Map<string, number[]>();
    for (let o = old.length - 1; o >= 0; o--) {
      const idea = old[o];
      if (!idea || taken.has(o)) continue;
      const key = keyOf(idea);
      const queue = waiting.get(key);
      if (queue) queue.push(o);
      else waiting.set(key, [o]);
    }
    now.forEach((idea, n) => {
      if (partners.has(n)) return;
      const queue = waiting.get(keyOf(idea));
      const first = queue?.at(-1);
      if (first === undefined || !fits(old[first]?.text ?? '', idea.text)) return;
      queue?.pop();
      partners.set(n, first);
      taken.add(first);
    });
  };
  const always = (): boolean => true;
  match(({ id, text }) => JSON.stringify([id, text]), always);
  match(({ status, text }) => JSON.stringify([status, text]), always);
  match(({ text }) => text, always);
  match(({ id }) => id, keepsWords);
  return [
    ...now.map((idea, n) => {
      const partner = partners.get(n) ?? -1;
      return { old: partner, new: n, reworded: partner >= 0 && old[partner]?.text !== idea.text };
    }),
    ...old.flatMap((_, o) => (taken.has(o) ? [] : [{ old: o, new: -1, reworded: false }])),
  ];
}

function keepsWords(a: string, b: string): boolean {
  const [fewer, more] = [tellingWords(a), tellingWords(b)].sort((x, y) => x.size - y.size);
  if (!fewer || !more || fewer.size === 0) return false;
  return [...fewer].filter((word) => more.has(word)).length >= KEPT_WORDS * fewer.size;
}

function tellingWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length >= TELLING);
  return new Set(telling.length > 0 ? telling : words);
}
