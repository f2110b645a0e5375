import type { Corpus, Idea, Portrait, SparseVector } from '../model.ts';
import { dot, dotDense, rowOf } from '../text/sparse.ts';
import { clausesOf } from './clauses.ts';
import { createReach, type Reach, type ReadIdeas, type Words } from './create-reach.ts';
import { type Act, findActs } from './find-acts.ts';
import { readPhrases } from './read-phrases.ts';
import { sayActs } from './say-acts.ts';
import { tagWords } from './tag-words.ts';
import { usualCase } from './usual-case.ts';
import { VAGUE_WORDS } from './vague-words.ts';

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
/** Acts that are joined in twos and, of the best, in threes. */
const IN_TWOS = 40;
const IN_THREES = 16;
/** Ideas that show how words are written inside a sentence. */
const CASE_FROM = 1000;
/** Below this an act reads badly or tells nothing. */
const LEAST_FITNESS = 0.35;
/** Three things at once are harder to take in. */
const THREE = 0.9;
/** What each word that points outside the title costs, and what is left of a clause in a scribe's shorthand. */
const POINTING_COST = 0.5;
const SHORTHAND_WORTH = 0.5;
/** A whole clause is somebody's own words, and reads best. */
const OWN_WORDS = 1.05;
/** A clause of which fewer words name a subject tells too little. */
const LEAST_SUBJECTS = 2;
const UNTELLING_WORTH = 0.5;
/** What of a clause is read first, and counts twice. */
const READ_FIRST = 4;
/** Terms named in a title where nothing is asked for. */
const NAMED_TERMS = 3;

/**
 * A title for each option, at most ten words that start with a verb: a suggestion in the words of one note, or up to three
 * things that its notes ask for. The one whose words reach most of the option's ideas and least of the others', as long as it
 * reads well. Every word that says something stands in a note of the option. No two titles are near-equal.
 * O(lenders + acts squared x ideas judged).
 */
export function titleOptions({ portraits, ideas, corpus, readIdeas, doubts }: TitleSource): string[] {
  const reach = createReach(portraits, corpus, readIdeas);
  const lenders = portraits.map((portrait) => lendersOf(portrait, corpus, doubts));
  const textOf = (idea: number): string => ideas[idea]?.note.text ?? '';
  const inCase = usualCase(ideas.slice(0, CASE_FROM).map(({ note }) => note.text));
  const titles: { text: string; objects: readonly string[]; vector: SparseVector }[] = [];
  for (const [option, { members, terms }] of portraits.entries()) {
    const own = lenders[option] ?? [];
    const used = new Set(
      own.flatMap(
        (i) =>
          textOf(i)
            .toLowerCase()
            .match(/[\p{L}\p{M}-]+/gu) ?? [],
      ),
    );
    const phrases = new Map(own.map((i) => [i, readPhrases(textOf(i))]));
    const acts = findActs(phrases, option, members.length, reach, inCase, (word) => used.has(word));
    const candidates = [
      ...own.flatMap((i) => clauseCandidates(textOf(i), option, reach)),
      ...actCandidates(acts, option, reach),
    ]
      .filter(({ worth }) => worth > 0)
      .sort((a, b) => b.worth - a.worth || (a.text < b.text ? -1 : 1));
    const isNew = ({ text, objects }: Candidate): boolean => {
      const vector = corpus.vectorise(text);
      return titles.every(
        (title) => dot(vector, title.vector) < SAME_TITLE && !objects.some((object) => title.objects.includes(object)),
      );
    };
    const best = candidates.find(isNew);
    const things = terms.filter((term) => tagWords([term])[0] === 'noun');
    const text =
      best?.text ?? nameTerms(things.length > 0 ? things : terms, new Set(titles.map((title) => title.text)));
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

function clauseCandidates(text: string, option: number, reach: Reach): Candidate[] {
  return clausesOf(text).map(({ words, pointing, shorthand }) => {
    const line = words.join(' ');
    const subjects = words
      .slice(1)
      .filter((word) => !VAGUE_WORDS.has(word.toLowerCase()) && reach.termOf(word) !== undefined);
    const shared = subjects.filter((word) => reach.support([reach.termOf(word) ?? -1], option) > 1).length;
    const fitness =
      OWN_WORDS *
      Math.max(0, 1 - POINTING_COST * pointing) *
      (shorthand ? SHORTHAND_WORTH : 1) *
      (subjects.length < LEAST_SUBJECTS ? UNTELLING_WORTH : 1) *
      (0.5 + 0.5 * (shared / Math.max(1, subjects.length)));
    const whole = reach.of(line, option);
    const first = reach.of(words.slice(0, READ_FIRST).join(' '), option);
    const held = whole.held.map((share, i) => (share + (first.held[i] ?? 0)) / 2);
    return { text: line, worth: reach.gain({ ...whole, held }, option) * fitness, objects: [line] };
  });
}

/** Acts alone, in twos and in threes, where they have no term in common. */
function actCandidates(acts: readonly Act[], option: number, reach: Reach): Candidate[] {
  const fit = acts.filter(({ fitness }) => fitness >= LEAST_FITNESS).slice(0, IN_TWOS);
  const candidateOf = (chosen: readonly Act[], factor: number): Candidate[] => {
    const text = sayActs(chosen);
    if (text.split(' ').length > MOST_WORDS || / and .* and /u.test(text)) return [];
    const fitness = (factor * chosen.reduce((sum, act) => sum + act.fitness, 0)) / chosen.length;
    const parts = chosen.map((act) => act.reach);
    const gain = reach.gain(parts.length === 1 ? (parts[0] as Words) : reach.join(parts), option);
    return [{ text, worth: gain * fitness, objects: chosen.map(({ object }) => object) }];
  };
  const found = fit.flatMap((act) => candidateOf([act], 1));
  for (const [i, a] of fit.entries()) {
    for (const [j, b] of fit.entries()) {
      if (j <= i || sharesTerm(a, b)) continue;
      found.push(...candidateOf([a, b], 1));
      if (i >= IN_THREES || j >= IN_THREES) continue;
      for (const c of fit.slice(j + 1, IN_THREES))
        if (!sharesTerm(a, c) && !sharesTerm(b, c)) found.push(...candidateOf([a, b, c], THREE));
    }
  }
  return found;
}

const sharesTerm = (a: Act, b: Act): boolean => a.reach.terms.some((term) => b.reach.terms.includes(term));

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
