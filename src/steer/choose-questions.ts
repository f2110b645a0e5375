import type { Question } from '../model.ts';
import { candidatesForNew } from './candidates-for-new.ts';
import { type CompanionSource, gatherCompanions } from './gather-companions.ts';
import type { Labels } from './label-ideas.ts';
import { type Learnt, NOISE } from './learn.ts';
import { type Likeness, likenessOf } from './likeness.ts';

/** A lead of one option over the next by this much makes an idea e times less worth asking about. */
const LEAD_SCALE = 0.2;
/** Ideas that are compared with each other; of more, the least certain. */
const MOST_COMPARED = 400;

export interface QuestionSource extends CompanionSource {
  readonly labels: Labels;
  /** Pairs that may say the same, of which officers have said nothing. */
  readonly pairs: readonly (readonly [string, string])[];
}

/**
 * What to ask an officer, the most useful first. An idea is worth asking about where its option is uncertain and where the
 * answer makes many other uncertain ideas surer: the expected fall of the variance of their leanings, each by its
 * uncertainty (V-optimality; Ji and Han 2012, http://proceedings.mlr.press/v22/ji12.html). What an officer has placed already
 * explains its surroundings, so the questions move on to regions, and so to options, that have had few. With each idea come
 * others that probably belong with it and are in no question before. What may belong in an option that officers have just
 * made goes first. Pairs that may say the same come last, the closest
 * first: an answer about one teaches little about the options.
 * O(compared squared x placed + most x ideas x options).
 *
 * @param most how many questions about options to ask at once
 */
export function chooseQuestions(source: QuestionSource, most: number): Question[] {
  const { ideas, learnt, likeness } = source;
  const known = new Set(learnt.placed);
  const doubtful = ideas
    .map((_, i) => ({ i, doubt: Math.exp(-leadOf(learnt, i) / LEAD_SCALE) }))
    .filter(({ i }) => !known.has(i))
    .sort((a, b) => b.doubt - a.doubt || a.i - b.i)
    .slice(0, MOST_COMPARED);
  const explained = doubtful.map(({ i }) => explain(i, learnt, likeness));
  const left = (a: number, b: number): number => {
    const [i, j] = [doubtful[a]?.i ?? 0, doubtful[b]?.i ?? 0];
    let covariance = likenessOf(likeness, learnt.mixture, i, j);
    const { raw, solved } = { raw: explained[a]?.raw ?? [], solved: explained[b]?.solved ?? [] };
    for (let p = 0; p < raw.length; p++) covariance -= (raw[p] ?? 0) * (solved[p] ?? 0);
    return covariance;
  };
  const worthiest = doubtful
    .map(({ i, doubt }, a) => {
      const gain = doubtful.reduce((sum, other, b) => sum + other.doubt * left(a, b) ** 2, 0) / (left(a, a) + NOISE);
      return { i, worth: gain * doubt };
    })
    .sort((a, b) => b.worth - a.worth || a.i - b.i);
  const open = new Set([...ideas.keys()].filter((i) => !known.has(i)));
  const asked: Question[] = [];
  for (const i of [...candidatesForNew(source.labels, likeness, open), ...worthiest.map(({ i }) => i)]) {
    if (asked.length === most) break;
    if (!open.has(i)) continue;
    const together = gatherCompanions(i, open, source);
    for (const one of together) open.delete(one);
    asked.push({ kind: 'option', ids: together.map((one) => ideas[one]?.note.id ?? '') });
  }
  return [...asked, ...openPairs(source)];
}

/** Pairs that may still say the same: officers did not put them into different options. */
function openPairs({ ideas, labels, pairs }: QuestionSource): Question[] {
  const placeOf = new Map(ideas.map(({ note }, i) => [note.id, labels.placed[i] ?? -1]));
  return pairs.flatMap((ids): Question[] => {
    const [a = -1, b = -1] = ids.map((id) => placeOf.get(id));
    return a >= 0 && b >= 0 && a !== b ? [] : [{ kind: 'repeat', ids }];
  });
}

/** By how much the option that most speaks for leads the next. */
function leadOf({ leanings, options }: Learnt, idea: number): number {
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let o = 0; o < options; o++) {
    const value = leanings[idea * options + o] ?? 0;
    second = Math.max(second, Math.min(first, value));
    first = Math.max(first, value);
  }
  return options < 2 ? 0 : first - second;
}

/** How an idea hangs on the placed ones: its likeness to each, and the same times the inverse. */
function explain(idea: number, { learntFrom, mixture, inverse }: Learnt, likeness: Likeness) {
  const raw = Float64Array.from(learntFrom, (j) => likenessOf(likeness, mixture, idea, j));
  const solved = Float64Array.from(inverse, (row) => row.reduce((sum, factor, p) => sum + factor * (raw[p] ?? 0), 0));
  return { raw, solved };
}
