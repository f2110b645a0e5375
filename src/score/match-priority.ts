import { fold } from '../fold.ts';
import type { Priority } from '../model.ts';

/** Which priorities a scribe meant, numbers of the priorities in use; `known` is false where the entry names none of them. */
export interface Match {
  readonly numbers: readonly number[];
  readonly known: boolean;
}

/** The shortest piece of a word that still tells it: "tech" for technologies, "sust" for sustainability, "SME". */
const SHORTEST = 3;
/** In a description a piece must be longer: "car" is not carbon. */
const TELLING = 5;
/** "p2", "#2", "no 2", "priority 2", "2": a number and what people write before it. */
const NUMBER = /^(?:p|no|number|priority|goal|objective|pillar|strand|theme|challenge)?\s*(\d{1,3})(?=\s|$)/;
/** Entries that say something, but name no single priority. */
const UNSPECIFIC = new Set(['all', 'any', 'every', 'both', 'various', 'none', 'other', 'n a', 'na', 'tbc']);

/**
 * Makes a matcher for entries of a priority column: by number ("2", "P2", "Priority 2", "2 SMEs"), by name, by words of
 * the name that no other name has ("SMEs", "sust"), else by the description if all words of the entry are in it
 * ("net zero"). "2 and 3" and "Global / SME" name two.
 *
 * @param contentWords cuts a text into the words that count
 */
export function createPriorityMatcher(
  priorities: readonly Priority[],
  contentWords: (text: string) => string[],
): (entry: string) => Match {
  const folded = new Map(priorities.map(({ name, number }) => [fold(name), number]));
  const names = priorities.map(({ name }) => contentWords(name));
  const own = names.map((words, p) =>
    words.filter((word) => !names.some((other, q) => q !== p && other.includes(word))),
  );
  const shared = names.flatMap((words, p) => words.filter((word) => !own[p]?.includes(word)));
  const descriptions = priorities.map(({ description }) => contentWords(description));
  const numbers = new Set(priorities.map(({ number }) => number));
  const known = new Map<string, Match>();

  const only = (fits: (p: number) => boolean): number | undefined => {
    const found = priorities.filter((_, p) => fits(p));
    return found.length === 1 ? found[0]?.number : undefined;
  };

  const matchPart = (part: string): number | undefined => {
    const number = Number(NUMBER.exec(part)?.[1]);
    if (numbers.has(number)) return number;
    const words = contentWords(part).filter((word) => !shared.some((name) => sameWord(word, name, SHORTEST)));
    if (words.length === 0) return undefined;
    return (
      only((p) => words.some((word) => own[p]?.some((name) => sameWord(word, name, SHORTEST)))) ??
      only((p) => words.every((word) => descriptions[p]?.some((other) => sameWord(word, other, TELLING))))
    );
  };

  const match = (entry: string): Match => {
    const whole = fold(entry);
    if (whole === '' || UNSPECIFIC.has(whole)) return { numbers: [], known: true };
    const byName = folded.get(whole);
    if (byName !== undefined) return { numbers: [byName], known: true };
    const found = entry
      .split(/[,;/&+|]|\band\b|(?<=\d)\s*[-–]\s*(?=\d)/i)
      .map((part) => matchPart(fold(part)))
      .filter((number) => number !== undefined);
    const unique = [...new Set(found)];
    return { numbers: unique, known: unique.length > 0 };
  };

  return (entry) => {
    const result = known.get(entry) ?? match(entry);
    known.set(entry, result);
    return result;
  };
}

/** Whether an entry's word is a known word or shortens it ("tech"), or begins with the whole of a telling one. */
const sameWord = (entry: string, known: string, shortest: number): boolean =>
  entry === known ||
  (entry.length >= shortest && known.startsWith(entry)) ||
  (known.length >= TELLING && entry.startsWith(known));
