import { fold } from '../fold.ts';
import type { Priority } from '../model.ts';

/** Which priorities an entry means, by their numbers. */
export interface Match {
  readonly numbers: readonly number[];
  /** False where it says something, but none of the priorities in use. */
  readonly known: boolean;
  /** Whether it names them; false where only the description of one holds its words, or there is none. */
  readonly named: boolean;
}

/** The shortest piece of a word that still tells it: "tech" for technologies, "sust" for sustainability, "SME". */
const SHORTEST = 3;
/** In a description a piece must be longer: "car" is not carbon. */
const TELLING = 5;
/** "p2", "#2", "no 2", "priority 2", "2": a number and what people write before it. */
const NUMBER = /^(?:p|no|number|priority|goal|objective|pillar|strand|theme|challenge)?\s*(\d{1,3})(?=\s|$)/;
/** Entries that say something, but name no single priority. */
const UNSPECIFIC = new Set(['all', 'any', 'every', 'both', 'various', 'none', 'other', 'n a', 'na', 'tbc']);

/** Of an entry of several words so many must be in the name that it means, and more than half of the words of the name. */
const NEARLY_ALL = 0.8;
/** Where it holds every word of a name, as "SME activity" does, this much of the entry is enough. */
const HALF = 0.5;
/** What stands between two priorities in one entry. */
const BETWEEN = /[,;/&+|]|\band\b|(?<=\d)\s*[-–]\s*(?=\d)/i;
/** "Sustainability (net zero)": what is in brackets explains. */
const BRACKETS = /\([^()]*\)/g;

const NOTHING: Match = { numbers: [], known: true, named: false };

/**
 * Makes a matcher for entries of a priority or theme column. An entry names a priority by number ("2", "P2", "2 SMEs"), by
 * its name, by one word that no other name has or the beginning of it ("SMEs", "sust"), or where nearly all of its words
 * are in the name, and most words of the name in it: one word of several is chance ("Streets and parks" is not "A lively
 * high street"). "2 and 3" and "Global / SME" name two; "and" parts only what names something on both sides. An entry that
 * names none is known where the description of one alone holds all its words ("net zero").
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

  const tellingWords = (text: string): string[] =>
    contentWords(text).filter((word) => !shared.some((name) => sameWord(word, name, SHORTEST)));

  const byNumber = (text: string): number | undefined => {
    const number = Number(NUMBER.exec(fold(text))?.[1]);
    return numbers.has(number) ? number : undefined;
  };

  const byName = (text: string): number | undefined => {
    const words = tellingWords(text);
    if (words.length === 0) return undefined;
    return only((p) => {
      const name = own[p] ?? [];
      const said = words.filter((word) => name.some((other) => sameWord(word, other, SHORTEST))).length / words.length;
      const held = name.filter((other) => words.some((word) => sameWord(word, other, SHORTEST))).length / name.length;
      if (words.length === 1) return said === 1;
      return (said >= NEARLY_ALL && held > HALF) || (said >= HALF && held === 1);
    });
  };

  const byDescription = (text: string): number | undefined => {
    const words = tellingWords(text);
    if (words.length === 0) return undefined;
    return only((p) => words.every((word) => descriptions[p]?.some((other) => sameWord(word, other, TELLING))));
  };

  const match = (entry: string): Match => {
    const whole = fold(entry);
    if (whole === '' || UNSPECIFIC.has(whole)) return NOTHING;
    const same = folded.get(whole);
    if (same !== undefined) return { numbers: [same], known: true, named: true };
    const text = entry.replace(BRACKETS, ' ');
    const parts = text.split(BETWEEN).filter((part) => fold(part) !== '');
    const meant = parts.map((part) => byNumber(part) ?? byName(part));
    const all = meant.every((number) => number !== undefined);
    const found = [
      ...(all ? meant : parts.map(byNumber)),
      ...(all || parts.some((part) => byNumber(part) !== undefined) ? [] : [byName(text)]),
    ].filter((number) => number !== undefined);
    if (found.length > 0) return { numbers: [...new Set(found)], known: true, named: true };
    const described = byDescription(entry);
    return { numbers: described === undefined ? [] : [described], known: described !== undefined, named: false };
  };

  return (entry) => {
    const result = known.get(entry) ?? match(entry);
    known.set(entry, result);
    return result;
  };
}

/** Whether an entry's word is a known word or its other number, or shortens it ("tech"), or begins with the whole of a telling one. */
const sameWord = (entry: string, known: string, shortest: number): boolean =>
  entry === known ||
  (entry.length >= shortest && (known.startsWith(entry) || known === entry.replace(/y$/, 'ies'))) ||
  (known.length >= TELLING && entry.startsWith(known));
