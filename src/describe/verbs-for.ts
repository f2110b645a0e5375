import { fittingVerbs, LOOK_AT, LOOK_INTO } from './fitting-verbs.ts';
import type { Phrase } from './read-phrases.ts';

export interface VerbFor {
  readonly verb: string;
  readonly fitness: number;
  /** The phrase in which a note uses the verb with the thing; null where none does. */
  readonly phrase: Phrase | null;
  /** Whether the verb goes with "more" and the like: one provides more benches, and never improves them. */
  readonly more: boolean;
}

/** Verbs that a note may use with a thing and that still say little of it alone. */
const WEAK: ReadonlySet<string> = new Set(
  `let ask make persuade help get allow enable encourage require tell leave see have want need call consider show turn put send give
  lend take pay bring replace swap switch convert be do go say add use find set keep meet show change`.split(/\s+/),
);
/** A verb that a note uses with the thing and that goes with its kind; that one uses with it; that two use with its noun, or one. */
const OWN_FITTING = 1;
const OWN = 0.85;
const TWICE = 0.85;
const ONCE = 0.65;
/**
 * One that goes with its kind, the best first; one of small words; one that takes no side, which is better than a verb that
 * promises what no note asked for.
 */
const FITTING = 0.85;
const NEXT = 0.03;
const PLAIN = 0.6;
const LAST = 0.59;

/**
 * The verbs that can ask for a thing, each once, the best first. O(verbs).
 *
 * @param calls whether the option's notes call for something; otherwise a title can only say to look at it
 */
export function verbsFor(
  phrases: readonly Phrase[],
  form: Phrase,
  calls: boolean,
  ofHead: ReadonlyMap<string, number>,
  isUsed: (word: string) => boolean,
): VerbFor[] {
  const { verbs, plain } = fittingVerbs(form.words.slice(0, form.core));
  const found = new Map<string, VerbFor>();
  const add = (verb: string, fitness: number, phrase: Phrase | null = null): void => {
    const first = verb.split(' ')[0] ?? '';
    if (verb === '' || form.words.some((word) => soundsLike(word, first))) return;
    if ((found.get(verb)?.fitness ?? 0) < fitness)
      found.set(verb, { verb, fitness, phrase, more: verbs.includes(verb) && verb !== 'improve' });
  };
  for (const phrase of phrases)
    if (!WEAK.has(phrase.verb)) add(phrase.verb, verbs.includes(phrase.verb) ? OWN_FITTING : OWN, phrase);
  if (form.core === form.words.length) {
    for (const [verb, times] of ofHead)
      if (!WEAK.has(verb)) add(verb, verbs.includes(verb) ? OWN_FITTING : times > 1 ? TWICE : ONCE);
    for (const [place, verb] of verbs.filter(isUsed).entries()) add(verb, FITTING - NEXT * place);
    if (calls) add(plain, PLAIN);
    add(calls ? LOOK_INTO : LOOK_AT, LAST);
  }
  return [...found.values()].sort((a, b) => b.fitness - a.fitness || (a.verb < b.verb ? -1 : 1));
}

/** Nobody "widens wider roads", "supports support" or "shares shared bikes". */
const soundsLike = (word: string, verb: string): boolean => word.toLowerCase().startsWith(verb.replace(/e?n?$/u, ''));
