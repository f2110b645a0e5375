import { fold } from '../fold.ts';
import { figureOf } from './repeat-figures.ts';

/** What can turn an idea into another while most of its words stay the same. */
export interface Caveats {
  readonly figures: ReadonlySet<number>;
  /** How many words deny or lessen something, and the words that these stand before. */
  readonly denials: number;
  readonly denied: ReadonlySet<string>;
  /** Words with a capital inside a sentence, in lower case. */
  readonly names: ReadonlySet<string>;
  /**
   * What must not differ where all else is the same: figures, denials, words that draw a line ("under", "only") or
   * mislead.
   */
  readonly key: string;
}

/** Words in digits; not those inside a word, such as A4. */
const DIGITS = /(?<![\p{L}\p{N}])\d[\d,]*(?:\.\d+)?k?/gu;
const CAPITALISED = /\p{Lu}[\p{L}\p{N}]+/gu;
/** How a text ends where the next word does not begin a sentence; looked for in so many last characters. */
const IN_SENTENCE = /[\p{L}\p{N},&(/–-]\s*$/u;
const BEFORE = 3;

const DENIALS = new Set(
  `no not never nor none neither nobody nothing without less fewer least cannot cant couldnt didnt doesnt dont hasnt
  havent isnt mustnt shouldnt wasnt wont wouldnt stop against instead rather`.split(/\s+/),
);
/** How many words a denial reaches: "does not really need a fairness ..." */
const REACH = 4;
const LIMITS = new Set(
  `above after before below down during except few half last later most off once only or other out outside over twice
  under until`.split(/\s+/),
);
/** Words that the stemmer takes for others: parking for parks, policy for police. */
const NOT_THE_STEM = new Set('housing marketing parking police policing universal universally'.split(' '));

/** Reads the caveats of a text. O(length). */
export function readCaveats(text: string): Caveats {
  const normal = text.normalize('NFKC');
  const words = fold(text).split(' ');
  const figures = new Set<number>();
  for (const word of [...words.filter((word) => !/^\d/.test(word)), ...(normal.toLowerCase().match(DIGITS) ?? [])]) {
    const figure = figureOf(word);
    if (figure !== null) figures.add(figure);
  }
  const names = [...normal.matchAll(CAPITALISED)]
    .filter(({ index }) => IN_SENTENCE.test(normal.slice(Math.max(0, index - BEFORE), index)))
    .map(([name]) => name.toLowerCase());
  const denials = words.flatMap((word, at) => (DENIALS.has(word) ? [at] : []));
  return {
    figures,
    denials: denials.length,
    denied: new Set(denials.flatMap((at) => words.slice(at + 1, at + 1 + REACH))),
    names: new Set(names),
    key: [
      [...figures].sort((a, b) => a - b),
      denials.length,
      [...new Set(words)].filter((word) => LIMITS.has(word) || NOT_THE_STEM.has(word)).sort(),
    ].join(';'),
  };
}
