import type { Reach, Words } from './create-reach.ts';
import { fittingVerbs } from './fitting-verbs.ts';
import { nameThing } from './name-thing.ts';
import { POINTING_WORDS } from './pointing-words.ts';
import type { Phrase } from './read-phrases.ts';
import { VAGUE_WORDS } from './vague-words.ts';

/** Something to be done, as a title may say it. */
export interface Act {
  readonly verb: string;
  readonly object: string;
  readonly reach: Words;
  readonly gain: number;
  /** How well it reads and how much it tells, about 0 to 1. */
  readonly fitness: number;
}

/** A phrase with the ideas that hold it. */
interface Found extends Phrase {
  readonly ideas: ReadonlySet<number>;
  readonly reach: Words;
  readonly gain: number;
}

/** Actions and things that are weighed for an option. */
const ACTIONS = 40;
const THINGS = 30;
/** Different verbs that are tried with a thing, of those that notes use with it. */
const VERBS_TRIED = 3;
/** How telling an object of 0, 1, 2 or more words that name a subject is ("units", "empty units"); a word beside one helps ("small units"). */
const TELLING = [0, 0.6, 1, 1.05];
const BESIDE = 0.2;
/** What becomes of an action whose best word stands in 0, 1, 2 or more of the option's ideas. */
const BACKED = [0.5, 0.65, 0.85, 1];
/** How much it matters that all its words stand in more than one idea. */
const SHARED = 0.3;
/** How far the thing alone counts in an action that says more of it. */
const CORE = 0.5;
/** A verb that notes use with the thing and that goes with it; that they use with it; one that goes with it; of small words; any. */
const FITNESS = { usedAndFitting: 1, used: 0.9, fitting: 0.9, plain: 0.8, other: 0.65 };
/** A thing has to stand in two ideas of an option that has this many, and one without a word beside it in one more. */
const ENOUGH_IDEAS = 8;
/** Verbs that a note may use with a thing and that still say little of it alone. */
const WEAK: ReadonlySet<string> = new Set(
  'let ask make persuade help get allow enable encourage require tell leave see have want need call consider show turn put send give lend take pay bring replace swap switch convert'.split(
    ' ',
  ),
);

/**
 * What an option's ideas ask for: actions as a note words them, and things that notes ask for with a verb that notes of the
 * option use with them, or that goes with such things and stands in a note of the option. Best first.
 * O(phrases x ideas judged).
 *
 * @param phrases those of each idea, by its number
 * @param isUsed whether a word stands in a note of the option
 */
export function findActs(
  phrases: ReadonlyMap<number, readonly Phrase[]>,
  option: number,
  size: number,
  reach: Reach,
  inCase: (word: string) => string,
  isUsed: (word: string) => boolean,
): Act[] {
  const subjects = (words: readonly string[]): string[] =>
    words.filter((word) => !VAGUE_WORDS.has(word.toLowerCase()) && reach.termOf(word) !== undefined);
  const supportOf = (word: string): number => {
    const term = reach.termOf(word);
    return term === undefined ? 0 : reach.support([term], option);
  };
  const telling = (words: readonly string[]): number => {
    const count = subjects(words).length;
    return at(TELLING, count) + (count === 1 && words.length > 1 ? BESIDE : 0);
  };
  const backing = (words: readonly string[]): number => {
    const supports = subjects(words).map(supportOf);
    const shared = supports.filter((support) => support > 1).length / Math.max(1, supports.length);
    return at(BACKED, Math.max(0, ...supports)) * (1 - SHARED + SHARED * shared);
  };

  const found = collect(phrases, option, reach);
  const verbsUsed = new Map<number, Map<string, number>>();
  for (const { verb, head, ideas } of found) {
    const term = reach.termOf(head);
    if (verb === '' || WEAK.has(verb) || term === undefined) continue;
    const used = verbsUsed.get(term) ?? new Map<string, number>();
    used.set(verb, (used.get(verb) ?? 0) + ideas.size);
    verbsUsed.set(term, used);
  }

  const acts: Act[] = [];
  for (const { verb, determiner, words, reach, gain } of best(
    found.filter(({ verb }) => verb !== ''),
    ACTIONS,
  )) {
    const object = [determiner, ...words.map(inCase)].filter(Boolean).join(' ');
    acts.push({ verb, object, reach, gain, fitness: telling(words) * backing(words) });
  }
  const least = size < ENOUGH_IDEAS ? 1 : 2;
  const things = formsOf(found).filter(
    ({ words, head }) => supportOf(head) >= least + (words.length === 1 ? 1 : 0) && !isName(words, inCase),
  );
  for (const thing of best(things, THINGS)) {
    const { verbs, plain, known } = fittingVerbs(thing.words);
    const used = [...(verbsUsed.get(reach.termOf(thing.head) ?? -1) ?? [])].sort(
      ([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1),
    );
    const add = (verb: string, fitness: number): void => {
      if (verb !== '' && !thing.words.some((word) => sounds(word) === sounds(verb)))
        acts.push({
          ...thing,
          verb,
          object: nameThing(thing, verbs.includes(verb) && verb !== 'improve', inCase),
          fitness: fitness * telling(thing.words) * backing(thing.words),
        });
    };
    for (const [verb] of used.slice(0, VERBS_TRIED))
      add(verb, verbs.includes(verb) ? FITNESS.usedAndFitting : FITNESS.used);
    const fitting = verbs.find(isUsed);
    add(fitting ?? plain, fitting === undefined ? FITNESS.plain : known ? FITNESS.fitting : FITNESS.other);
  }
  return acts.sort((a, b) => worth(b) - worth(a) || (sayOf(a) < sayOf(b) ? -1 : 1));
}

/** "Melton", or "Warren county": a place, and nothing that a note asks for. */
const isName = (words: readonly string[], inCase: (word: string) => string): boolean => {
  const head = words.at(-1) ?? '';
  const named = VAGUE_WORDS.has(head.toLowerCase()) ? words.slice(0, -1) : [head];
  return named.some((word) => /^\p{Lu}/u.test(inCase(word)));
};

/** How a word begins: nobody "widens wider roads" or "supports support". */
const sounds = (word: string): string => word.toLowerCase().slice(0, 4);

const worth = ({ gain, fitness }: Act): number => gain * fitness;
const sayOf = ({ verb, object }: Act): string => `${verb} ${object}`;
const at = (values: readonly number[], place: number): number => values[Math.min(place, values.length - 1)] ?? 0;

/** Each phrase once, with the ideas that hold it; without those that point outside themselves. */
function collect(phrases: ReadonlyMap<number, readonly Phrase[]>, option: number, reach: Reach): Found[] {
  const found = new Map<string, Found & { ideas: Set<number> }>();
  for (const [idea, own] of phrases) {
    for (const phrase of own) {
      const { verb, determiner, words, core } = phrase;
      if (words.some((word) => POINTING_WORDS.has(word.toLowerCase()))) continue;
      if (verb !== '' && POINTING_WORDS.has(determiner)) continue;
      const key = `${verb}|${words.join(' ').toLowerCase()}`;
      const known = found.get(key);
      if (known) {
        known.ideas.add(idea);
        found.set(key, { ...known, asked: known.asked || phrase.asked, whole: known.whole || phrase.whole });
        continue;
      }
      const whole = reach.of([verb, ...words].join(' '), option);
      const part = core < words.length ? reach.of(words.slice(0, core).join(' '), option) : whole;
      const mixed = { ...whole, held: whole.held.map((share, i) => CORE * (part.held[i] ?? 0) + (1 - CORE) * share) };
      found.set(key, { ...phrase, ideas: new Set([idea]), reach: mixed, gain: reach.gain(mixed, option) });
    }
  }
  return [...found.values()];
}

const best = (found: readonly Found[], count: number): Found[] =>
  found
    .filter(({ gain, reach }) => gain > 0 && reach.terms.length > 0)
    .sort((a, b) => b.gain - a.gain || (textOf(a) < textOf(b) ? -1 : 1))
    .slice(0, count);

const textOf = ({ verb, words }: Phrase): string => [verb, ...words].join(' ');

/** Things that a note asks for, one form of each: the plural where notes use it, then the commonest. */
function formsOf(found: readonly Found[]): Found[] {
  const forms = new Map<string, Found[]>();
  for (const thing of found) {
    if (thing.verb !== '') continue;
    const small = thing.words.map((word) => word.toLowerCase());
    const key = [...small.slice(0, -1), singular(small.at(-1) ?? '')].join(' ');
    forms.set(key, [...(forms.get(key) ?? []), thing]);
  }
  return [...forms.values()].flatMap((list) => {
    const ideas = new Set(list.flatMap((form) => [...form.ideas]));
    // "Hunt trail" is nothing that a note says, where all say "treasure hunt trail".
    const isCut = !list.some(({ whole }) => whole) && ideas.size < 2 && (list[0]?.words.length ?? 0) > 1;
    if (isCut || !list.some(({ asked }) => asked)) return [];
    const isPlural = ({ head }: Found): number => (head === singular(head) ? 0 : 1);
    return list
      .sort((a, b) => isPlural(b) - isPlural(a) || b.ideas.size - a.ideas.size || (textOf(a) < textOf(b) ? -1 : 1))
      .slice(0, 1);
  });
}

const singular = (noun: string): string =>
  noun
    .replace(/ies$/u, 'y')
    .replace(/(ss|sh|ch|x|us)es$/u, '$1')
    .replace(/([^su])s$/u, '$1');
