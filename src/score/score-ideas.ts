import type { Corpus, Embeddings, Priority, Profile, Scores, SparseMatrix } from '../model.ts';
import { addRow, denseRow, dotRows } from '../text/dense.ts';
import { addScaled, dotDense, normalise, rowOf } from '../text/sparse.ts';
import { textOf } from './comparisons.ts';

/** What ideas and priorities are compared by. */
export interface Material {
  readonly corpus: Corpus;
  /** `others` begins with a row for each priority; null without an embedder. */
  readonly embeddings: Embeddings | null;
  /** Ideas x ideas: how much each idea listens to its neighbours, rows of sum 1 (or 0); null where they are not known. */
  readonly neighbours: SparseMatrix | null;
}

/** How much of an idea's own score is words; the rest is meaning. */
const WORDS = 0.5;
/** How much of a score similar ideas lend: a terse note says what it serves less well than it and its like together. */
const LENT = 0.4;
/** A priority learns from its best ideas: at most this share of an even split, at least three. */
const LEARN_SHARE = 0.6;
const LEARN_LEAST = 3;
/** How much the ideas it learns from count beside its own text (Rocchio's beta). */
const LEARN_WEIGHT = 1;

/**
 * Scores each idea against each priority:
 *
 *     own   = 0.5 x cosine of their words + 0.5 x cosine of their meanings (at least 0); without an embedder, words alone
 *     score = 0.6 x own + 0.4 x the mean own score of the ideas near it, the nearer the more
 *
 * A priority's profile starts from its name and description; then one round of Rocchio relevance feedback (Manning et
 * al. 2008, https://nlp.stanford.edu/IR-book/html/htmledition/rocchio-classification-1.html) adds the score-weighted mean
 * of the ideas that it fits best, so that what only the workshop says counts too. O(ideas x priorities x (terms +
 * dimensions + neighbours)).
 *
 * @param stated for each idea the priorities, from 0, that the scribes wrote down
 * @param statedWeight what being written down adds to a score when the best priority is chosen
 */
export function scoreIdeas(
  material: Material,
  priorities: readonly Priority[],
  stated: readonly (readonly number[])[],
  statedWeight: number,
): Scores {
  const { corpus, embeddings } = material;
  const ideas = corpus.matrix.rows;
  const count = priorities.length;
  const own = priorities.map((priority, p): Profile => {
    const words = new Float32Array(corpus.matrix.columns);
    addScaled(words, corpus.vectorise(textOf(priority)), 1);
    return { words, meaning: embeddings && denseRow(embeddings.others, p), learntFrom: [] };
  });
  const first = scoresOf(own, material).values;
  const most = Math.max(LEARN_LEAST, Math.floor((LEARN_SHARE * ideas) / count));

  const profiles = own.map((profile, p): Profile => {
    const scoreOf = (i: number): number => first[i * count + p] ?? 0;
    const learntFrom = Array.from({ length: ideas }, (_, i) => i)
      .filter((i) => scoreOf(i) > 0 && bestOf(first, i, count) === p)
      .sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
      .slice(0, most);
    const total = learntFrom.reduce((sum, i) => sum + scoreOf(i), 0);
    const words = profile.words.slice();
    const meaning = profile.meaning?.slice() ?? null;
    for (const i of learntFrom) {
      const share = (LEARN_WEIGHT * scoreOf(i)) / total;
      addScaled(words, rowOf(corpus.matrix, i), share);
      if (meaning && embeddings) addRow(meaning, denseRow(embeddings.ideas, i), share);
    }
    normalise(words);
    if (meaning) normalise(meaning);
    return { words, meaning, learntFrom };
  });

  const scores = scoresOf(profiles, material);
  const best = Int32Array.from(stated, (named, i) => bestOf(scores.values, i, count, named, statedWeight));
  return { ...scores, priorities: count, best, stated, profiles };
}

function scoresOf(profiles: readonly Profile[], material: Material): Pick<Scores, 'values' | 'parts'> {
  const { corpus, embeddings, neighbours } = material;
  const { matrix } = corpus;
  const count = profiles.length;
  const kept = neighbours ? 1 - LENT : 1;
  const words = new Float32Array(matrix.rows * count);
  const meaning = new Float32Array(matrix.rows * count);
  for (let i = 0; i < matrix.rows; i++) {
    const row = rowOf(matrix, i);
    const vector = embeddings && denseRow(embeddings.ideas, i);
    for (const [p, profile] of profiles.entries()) {
      const both = vector && profile.meaning;
      words[i * count + p] = kept * (both ? WORDS : 1) * Math.max(0, dotDense(row, profile.words));
      if (both) meaning[i * count + p] = kept * (1 - WORDS) * Math.max(0, dotRows(vector, profile.meaning));
    }
  }
  const own = words.map((value, at) => value + (meaning[at] ?? 0));
  const lent = new Float32Array(own.length);
  for (let i = 0; neighbours && i < matrix.rows; i++) {
    const { indices, values } = rowOf(neighbours, i);
    for (let k = 0; k < indices.length; k++) {
      const from = (indices[k] ?? 0) * count;
      const weight = ((values[k] ?? 0) * LENT) / kept;
      for (let p = 0; p < count; p++) lent[i * count + p] = (lent[i * count + p] ?? 0) + weight * (own[from + p] ?? 0);
    }
  }
  const values = own.map((value, at) => Math.min(1, value + (lent[at] ?? 0)));
  return { values, parts: { words, meaning, lent } };
}

/** The priority with the highest score, the first of equals; -1 where all are 0. */
function bestOf(scores: Float32Array, idea: number, count: number, stated: readonly number[] = [], bonus = 0): number {
  let best = -1;
  let highest = 0;
  for (let p = 0; p < count; p++) {
    const score = (scores[idea * count + p] ?? 0) + (stated.includes(p) ? bonus : 0);
    if (score > highest) {
      highest = score;
      best = p;
    }
  }
  return best;
}
