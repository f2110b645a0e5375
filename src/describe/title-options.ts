import type { Corpus, Idea, Portrait, SparseVector } from '../model.ts';
import { dot, dotDense, rowOf } from '../text/sparse.ts';
import { createReach, type Reach, type ReadIdeas } from './create-reach.ts';
import { findSubjects, type Subject, type Way } from './find-subjects.ts';
import { readPhrases } from './read-phrases.ts';
import { sayWays } from './say-ways.ts';
import { tagWords } from './tag-words.ts';
import { usualCase } from './usual-case.ts';

export interface TitleSource {
  readonly portraits: readonly Portrait[];
  readonly ideas: readonly Idea[];
  readonly corpus: Corpus;
  readonly readIdeas: ReadIdeas | null;
  readonly doubts: readonly (string | null)[];
}

/** A title that an option might have. */
interface Candidate {
  readonly text: string;
  readonly worth: number;
  /** What it speaks of, to tell it from others. */
  readonly objects: readonly string[];
}

const MOST_WORDS = 10;
/** Titles that share this much of their words say the same to a reader. */
const SAME_TITLE = 0.5;
/** The ideas of an option that may lend it a title: those closest to what sets it apart. */
const LENDERS = 60;
/** Ideas that show how words are written inside a sentence. */
const CASE_FROM = 1000;
/** One thing that covers less of an option than this does not speak for it. */
const BROAD = 0.4;
const ALONE = 0.85;
/** Each further verb makes a title harder to take in. */
const FURTHER_VERB = 0.95;
/** "Apprentices and apprenticeships" begin alike; "businesses and firms" are the same. */
const ALIKE = 7;
const BUSINESS = /^(?:business|firm|compan|employer|sme|enterprise|corporate|start-up|startup)/u;
/** Terms named in a title where nothing is asked for. */
const NAMED_TERMS = 3;

/**
 * A title for each option, at most ten words that start with a verb: up to three things that several of its ideas speak of,
 * those whose words reach most of its ideas and least of the others', with verbs that notes use with them or that go with such
 * things. Every word that says something stands in a note of the option. No two titles are near-equal.
 * O(lenders + subjects cubed x ideas judged).
 */
export function titleOptions({ portraits, ideas, corpus, readIdeas, doubts }: TitleSource): string[] {
  const reach = createReach(portraits, corpus, readIdeas);
  const textOf = (idea: number): string => ideas[idea]?.note.text ?? '';
  const inCase = usualCase(ideas.slice(0, CASE_FROM).map(({ note }) => note.text));
  const titles: { text: string; objects: readonly string[]; vector: SparseVector }[] = [];
  for (const [option, portrait] of portraits.entries()) {
    const lenders = lendersOf(portrait, corpus, doubts);
    const used = new Set(
      lenders.flatMap(
        (i) =>
          textOf(i)
            .toLowerCase()
            .match(/[\p{L}\p{M}-]+/gu) ?? [],
      ),
    );
    const phrases = lenders.map((i) => readPhrases(textOf(i)));
    const subjects = findSubjects(phrases, option, reach, inCase, (verb) =>
      formsOf(verb).some((form) => used.has(form)),
    );
    const isNew = ({ text, objects }: Candidate): boolean => {
      const vector = corpus.vectorise(text);
      return titles.every(
        (title) => dot(vector, title.vector) < SAME_TITLE && !objects.some((object) => title.objects.includes(object)),
      );
    };
    const best = candidatesOf(subjects, option, reach).find(isNew);
    const things = portrait.terms.filter((term) => tagWords([term])[0] === 'noun');
    const named = things.length > 0 ? things : portrait.terms;
    const text = best?.text ?? nameTerms(named, new Set(titles.map((title) => title.text)));
    titles.push({ text: sentenceCase(text, inCase), objects: best?.objects ?? [], vector: corpus.vectorise(text) });
  }
  return titles.map(({ text }) => text);
}

/** The ideas that may lend a title, the closest to what sets the option apart first; doubtful ones where there are no others. */
function lendersOf({ members, distinctive }: Portrait, corpus: Corpus, doubts: TitleSource['doubts']): number[] {
  const sure = members.filter((i) => (doubts[i] ?? null) === null);
  const closeness = new Map(members.map((i) => [i, dotDense(rowOf(corpus.matrix, i), distinctive)]));
  return [...(sure.length > 0 ? sure : members)]
    .sort((a, b) => (closeness.get(b) ?? 0) - (closeness.get(a) ?? 0) || a - b)
    .slice(0, LENDERS);
}

/** A verb as notes use it; "building" and "training" are things oftener than not. */
const formsOf = (verb: string): string[] => [verb, `${verb}s`, `${verb}d`, `${verb}ed`];

/** Subjects alone, in twos and in threes, where they have no term in common, the best first. */
function candidatesOf(subjects: readonly Subject[], option: number, reach: Reach): Candidate[] {
  const candidateOf = (chosen: readonly Subject[]): Candidate[] => {
    const ways = waysOf(chosen);
    const text = sayWays(ways);
    if (text === '' || text.split(' ').length > MOST_WORDS || / and .* and |\b(\p{L}{4,})\b.* \1\b/u.test(text))
      return [];
    const verbs = new Set(ways.map(({ verb }) => verb)).size;
    const parts = chosen.map(({ reach, fitness }, i) => ({ reach, worth: fitness * (ways[i]?.fitness ?? 0) }));
    const isNarrow = chosen.length === 1 && chosen.every((one) => reach.cover(one.reach, option) < BROAD);
    const gain = reach.gain(parts, option);
    return [
      {
        text,
        worth: gain * FURTHER_VERB ** (verbs - 1) * (isNarrow ? ALONE : 1),
        objects: ways.map(({ object }) => object),
      },
    ];
  };
  const found: Candidate[] = [];
  for (const [i, a] of subjects.entries()) {
    found.push(...candidateOf([a]));
    for (const [j, b] of subjects.entries()) {
      if (j <= i || areAkin(a, b)) continue;
      found.push(...candidateOf([a, b]));
      for (const c of subjects.slice(j + 1))
        if (!areAkin(a, c) && !areAkin(b, c)) found.push(...candidateOf([a, b, c]));
    }
  }
  return found.sort((a, b) => b.worth - a.worth || (a.text < b.text ? -1 : 1));
}

/** Whether two subjects speak of the same: they share a term, or their nouns begin alike, or both are businesses. */
const areAkin = (a: Subject, b: Subject): boolean =>
  a.reach.terms.some((term) => b.reach.terms.includes(term)) ||
  a.head.slice(0, ALIKE) === b.head.slice(0, ALIKE) ||
  (BUSINESS.test(a.head) && BUSINESS.test(b.head));

/**
 * One verb for all subjects where there is one that goes with each, else the best for each; "do more for" and "look into" beside
 * another only where there are two.
 */
function waysOf(chosen: readonly Subject[]): Way[] {
  const apart = chosen.flatMap(
    ({ ways }) => ways.find(({ verb }) => chosen.length < 3 || !/^(?:do|look) /u.test(verb)) ?? [],
  );
  const together = (chosen[0]?.ways ?? []).map(({ verb }) =>
    chosen.flatMap(({ ways }) => ways.find((way) => way.verb === verb) ?? []),
  );
  const worth = (ways: readonly Way[]): number =>
    ways.reduce((sum, { fitness }) => sum + fitness, 0) *
    FURTHER_VERB ** (new Set(ways.map(({ verb }) => verb)).size - 1);
  return [...together, apart]
    .filter(({ length }) => length === chosen.length)
    .reduce((a, b) => (worth(b) > worth(a) ? b : a), []);
}

/** "Look at parking, buses and coaches", with other terms or a number where that title is taken. */
function nameTerms(terms: readonly string[], taken: ReadonlySet<string>): string {
  const starts = Array.from({ length: Math.ceil(terms.length / NAMED_TERMS) }, (_, i) => i * NAMED_TERMS);
  const names = starts.map((start) => {
    const named = terms.slice(start, start + NAMED_TERMS);
    return `Look at ${[named.slice(0, -1).join(', '), named.at(-1)].filter((part) => part !== '').join(' and ')}`;
  });
  const free = [...names, 'Look at everything else'].find((name) => !taken.has(name));
  if (free !== undefined) return free;
  for (let count = 2; ; count++)
    if (!taken.has(`Look at everything else ${count}`)) return `Look at everything else ${count}`;
}

/** The first letter large, and words in capitals for emphasis as they are usually written. */
function sentenceCase(text: string, inCase: (word: string) => string): string {
  const calm = text.replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu, (word) => inCase(word));
  return calm.charAt(0).toUpperCase() + calm.slice(1);
}
