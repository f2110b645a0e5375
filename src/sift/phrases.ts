import type { Clause } from './reading.ts';

/**
 * A small language for phrases, one a line, so that a list of them can be read and added to by anyone:
 *
 *     could|can someone (please) open     one of several words; a word that may be missing
 *     ^ thanks for ... $                  the start and the end of the clause; any words or none
 *     table # said|says *                 a word with a digit; any one word
 *
 * Words are written as `fold` leaves them. A phrase starts with one or more words, of which the first two are looked up
 * and the rest compared: O(1) for each word of a clause that begins no phrase.
 */

interface Slot {
  /** null stands for any word. */
  readonly words: ReadonlySet<string> | null;
  readonly kind: 'one' | 'optional' | 'any-number';
}

type Slots = readonly Slot[];

/** Slots to compare from a phrase's second word on, by that word; '' where any word may follow. */
type Continuations = Map<string, Slots[]>;

const ANY = '';
const DIGIT = /\p{N}/u;

/** Tells whether any phrase of the list stands in a clause. */
export function createPhrases(list: string): (clause: Pick<Clause, 'marked'>) => boolean {
  const index = new Map<string, Continuations>();
  for (const line of list.trim().split('\n')) {
    for (const [first, rest] of starts(line.trim().split(/\s+/).map(readSlot))) {
      const continuations: Continuations = index.get(first) ?? new Map();
      index.set(first, continuations);
      for (const second of new Set(secondWords(rest))) {
        const known = continuations.get(second);
        if (known) known.push(rest);
        else continuations.set(second, [rest]);
      }
    }
  }
  const standsAt = (words: readonly string[], at: number, candidates: readonly Slots[] | undefined): boolean => {
    for (const rest of candidates ?? []) if (follows(rest, 0, words, at)) return true;
    return false;
  };
  return ({ marked }) => {
    for (let next = 1; next < marked.length; next++) {
      const continuations = index.get(marked[next - 1] ?? '');
      if (!continuations) continue;
      if (standsAt(marked, next, continuations.get(marked[next] ?? ''))) return true;
      if (standsAt(marked, next, continuations.get(ANY))) return true;
    }
    return false;
  };
}

function readSlot(written: string): Slot {
  if (written === '...') return { words: null, kind: 'any-number' };
  if (written === '*') return { words: null, kind: 'one' };
  const optional = /^\((.+)\)$/.exec(written)?.[1];
  return { words: new Set((optional ?? written).split('|')), kind: optional === undefined ? 'one' : 'optional' };
}

/** The words that a phrase may begin with, each with what comes after it. */
function starts(slots: Slots): (readonly [string, Slots])[] {
  const needed = slots.findIndex(({ kind }) => kind === 'one');
  return slots
    .slice(0, needed + 1)
    .flatMap(({ words }, i) => [...(words ?? [])].map((word) => [word, slots.slice(i + 1)] as const));
}

/** The words that slots may begin with; `ANY` where that cannot be listed. */
function secondWords(slots: Slots): string[] {
  const needed = slots.findIndex(({ kind }) => kind === 'one');
  if (needed < 0) return [ANY];
  return slots.slice(0, needed + 1).flatMap(({ words }) => (words === null || words.has('#') ? [ANY] : [...words]));
}

/** Whether the slots from `slot` on match the words from `at` on. */
function follows(slots: Slots, slot: number, words: readonly string[], at: number): boolean {
  const wanted = slots[slot];
  if (!wanted) return true;
  const word = words[at];
  const fits = word !== undefined && isIn(wanted, word);
  if (fits && follows(slots, wanted.kind === 'any-number' ? slot : slot + 1, words, at + 1)) return true;
  return wanted.kind !== 'one' && follows(slots, slot + 1, words, at);
}

const isIn = ({ words }: Slot, word: string): boolean =>
  words === null ? word !== '$' : words.has(word) || (words.has('#') && DIGIT.test(word));
