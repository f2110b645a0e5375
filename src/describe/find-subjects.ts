import { collectThings, type Thing } from './collect-things.ts';
import type { Reach, Words } from './create-reach.ts';
import { DO_MORE_FOR, fittingVerbs } from './fitting-verbs.ts';
import { nameThing } from './name-thing.ts';
import type { Phrase } from './read-phrases.ts';
import { singular } from './singular.ts';
import { VAGUE_WORDS } from './vague-words.ts';
import { verbsFor } from './verbs-for.ts';

/** A way to ask for a subject: "run evening buses". */
export interface Way {
  readonly verb: string;
  readonly object: string;
  /** How well the verb goes with it, 0 to 1. */
  readonly fitness: number;
}

/** A thing that several ideas of an option speak of, as a title may name it. */
export interface Subject {
  readonly head: string;
  readonly reach: Words;
  /** How much it tells alone, and whether notes ask for it, 0 to 1. */
  readonly fitness: number;
  readonly ways: readonly Way[];
}

/** What a title names is borne by three ideas and a tenth of the option, where there is such a thing. */
const LEAST_IDEAS = 3;
const LEAST_SHARE = 0.1;
/** Things that so many ideas speak of are named in the plural. */
const SEVERAL = 2;
/** And two name it as a thing, lest "stop" pass for a place where buses halt. */
const LEAST_NAMED = 2;
/** In an option of more ideas than this so are things of several words, lest words that are common apart make an odd pair. */
const LARGE = 60;
/** A word beside it has to stand in two, and in some of a large option. */
const LEAST_BESIDE = 2;
const SHARE_BESIDE = 0.03;
/** Fewer subjects of that kind than this do not make a title for a mixed option; then rarer ones may stand in it. */
const ENOUGH = 3;
/** One less will do for an option of fewer ideas than this. */
const SMALL = 20;
const BARS = [1, 0.75, 0.5];
const LOWEST = 0.3;
/** Subjects that are weighed for an option. */
const MOST = 16;
/** How telling a subject of 0, 1, 2 or more words that say something is; "evening classes" is between, as "classes" says little. */
const TELLING = [0, 0.75, 1];
const LONG = 0.95;
const BESIDE = 0.1;
/** Where fewer of an option's ideas than this call for anything, they are questions or opinions. */
const CALLING = 0.25;
/** Whom a suggestion is for tells less than what it is. */
const PEOPLE = 0.75;
/** What is left of a thing that notes speak of and never ask for. */
const UNASKED = 0.85;

/**
 * What an option's ideas speak of, that which is at home in it most first: things that several of its ideas name, each with the
 * verbs that go with it. O(phrases x ideas judged).
 *
 * @param phrases those of each idea
 * @param isUsed whether notes of the option use a verb, or a noun in the plural
 */
export function findSubjects(
  phrases: readonly (readonly Phrase[])[],
  option: number,
  reach: Reach,
  inCase: (word: string) => string,
  isUsed: (verb: string) => boolean,
): Subject[] {
  const need = Math.max(LEAST_IDEAS, LEAST_SHARE * (reach.judged[option] ?? 0));
  const needBeside = Math.max(LEAST_BESIDE, SHARE_BESIDE * (reach.judged[option] ?? 0));
  const isLarge = (reach.judged[option] ?? 0) > LARGE;
  const isSmall = (reach.judged[option] ?? 0) < SMALL;
  const calls = phrases.filter((own) => own.some(({ asked }) => asked)).length >= CALLING * phrases.length;
  const says = (word: string): boolean => !VAGUE_WORDS.has(word.toLowerCase()) && reach.support(word, option) > 0;
  /** How far a thing is borne by as many ideas as it should be: its noun by most, each word beside it by some. */
  const backing = ({ head, words }: Phrase, named: number): number => {
    const besides = words.filter((word) => word.toLowerCase() !== head).map((word) => reach.support(word, option));
    return Math.min(
      1,
      words.length > 1 && !isLarge && !VAGUE_WORDS.has(head) ? 1 : named / LEAST_NAMED,
      reach.support(head, option) / need,
      ...besides.map((ideas) => ideas / needBeside),
    );
  };

  const counted = new Set(
    phrases
      .flat()
      .flatMap(({ head, determiner }) => (head !== singular(head) || COUNTING.test(determiner) ? singular(head) : [])),
  );
  const found = collectThings(phrases.flat()).flatMap((thing) => {
    const { words, head, core } = thing.form;
    const borne = backing(thing.form, thing.phrases.filter(({ verb }) => verb === '').length);
    const subjects = words.filter(says).length;
    if (borne < LOWEST || subjects === 0 || isName(words, inCase)) return [];
    const besides = words.filter((_, i) => i !== core - 1).map((word) => word.toLowerCase());
    const own = reach.of(head, besides);
    const gain = reach.gain([{ reach: own, worth: 1 }], option);
    const telling = (TELLING[subjects] ?? LONG) + (subjects === 1 && words.length > 1 ? BESIDE : 0);
    const people = fittingVerbs(words.slice(0, core)).plain === DO_MORE_FOR ? PEOPLE : 1;
    const asked = thing.phrases.some((phrase) => phrase.asked) ? 1 : UNASKED;
    return gain > 0 ? [{ thing, head, reach: own, gain, fitness: telling * people * asked * borne, borne }] : [];
  });
  const nouns = (bar: number): number =>
    new Set(found.filter(({ borne }) => borne >= bar).map(({ head }) => head)).size;
  const bar = BARS.find((one) => nouns(one) >= (isSmall ? ENOUGH - 1 : ENOUGH)) ?? LOWEST;
  const nameOf = ({ form }: Thing): string => form.words.join(' ');
  return found
    .filter(({ borne }) => borne >= bar)
    .sort((a, b) => b.gain * b.fitness - a.gain * a.fitness || (nameOf(a.thing) < nameOf(b.thing) ? -1 : 1))
    .slice(0, MOST)
    .map(({ thing: { form, phrases, verbs }, head, reach: own, fitness }) => {
      const isMany = reach.support(head, option) >= SEVERAL && (!head.endsWith('us') || isUsed(`${head}es`));
      const several = isMany && !isCounted(form, counted) ? null : isMany;
      const plain = { ...form, determiner: form.determiner.replace('the', '') };
      const ways = verbsFor(phrases, form, calls, verbs, isUsed).map(({ verb, fitness, phrase, more }) => ({
        verb,
        object: nameThing(phrase ?? plain, more, several, inCase),
        fitness,
      }));
      return { head, reach: own, fitness, ways };
    })
    .filter(({ ways }) => ways.length > 0);
}

/** Whether a thing can be counted: notes use its noun in the plural or with an article, or it is of a known kind. */
const isCounted = ({ words, head, core }: Phrase, counted: ReadonlySet<string>): boolean =>
  counted.has(singular(head)) || fittingVerbs(words.slice(0, core)).known;
const COUNTING = /^(?:an?|one|every|each|the|this|that|another|either)$/u;

/** "Melton", or "Scottsville roads": a place that tells nothing of what notes ask for; feasts and days may stand in a title. */
const isName = (words: readonly string[], inCase: (word: string) => string): boolean =>
  /^\p{Lu}{2}/u.test(inCase(words.at(-1) ?? '')) ||
  words.some((word) => /^\p{Lu}(?:\p{Ll}|.*['’]s$)/u.test(inCase(word)) && !FEAST.test(word));
const FEAST = /^(?:christmas|xmas|easter|diwali|eid|halloween|bonfire|english|british|european|.*days?)$/iu;
