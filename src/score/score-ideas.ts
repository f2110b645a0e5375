import type { Corpus, Priority, Scores, SparseVector } from '../model.ts';
import { addScaled, dotDense, normalise, rowOf } from '../text/sparse.ts';

/** A priority learns from its best ideas: at most this share of an even split, at least three. */
const LEARN_SHARE = 0.6;
const LEARN_LEAST = 3;
/** How much the ideas it learns from count beside its own words (Rocchio's beta). */
const LEARN_WEIGHT = 1;

/**
 * Scores each idea against each priority: the cosine between the idea and the priority's profile. The profile starts
 * from the words of its name and description; then one round of Rocchio relevance feedback (Manning et al. 2008,
 * https://nlp.stanford.edu/IR-book/html/htmledition/rocchio-classification-1.html) adds the score-weighted mean of the
 * ideas that it fits best, so that words used only by the workshop count too. O(terms of all ideas x priorities).
 *
 * @param stated for each idea the priorities, from 0, that the scribes wrote down
 * @param statedWeight what being written down adds to a score when the best priority is chosen
 */
export function scoreIdeas(
  corpus: Corpus,
  priorities: readonly Priority[],
  stated: readonly (readonly number[])[],
  statedWeight: number,
): Scores {
  const { matrix } = corpus;
  const queries = priorities.map(({ name, description }) => corpus.vectorise(`${name}. ${description}`));
  const first = scoresOf(
    queries.map((query) => profileOf(query, matrix.columns)),
    corpus,
  );
  const most = Math.max(LEARN_LEAST, Math.floor((LEARN_SHARE * matrix.rows) / priorities.length));

  const profiles = queries.map((query, p) => {
    const scoreOf = (i: number): number => first[i * priorities.length + p] ?? 0;
    const best = Array.from({ length: matrix.rows }, (_, i) => i)
      .filter((i) => scoreOf(i) > 0 && bestOf(first, i, priorities.length) === p)
      .sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
      .slice(0, most);
    const total = best.reduce((sum, i) => sum + scoreOf(i), 0);
    const profile = profileOf(query, matrix.columns);
    for (const i of best) addScaled(profile, rowOf(matrix, i), (LEARN_WEIGHT * scoreOf(i)) / total);
    normalise(profile);
    return profile;
  });

  const values = scoresOf(profiles, corpus);
  const best = Int32Array.from(stated, (own, i) => bestOf(values, i, priorities.length, own, statedWeight));
  return { values, priorities: priorities.length, best, stated, profiles };
}

function profileOf(query: SparseVector, terms: number): Float32Array {
  const profile = new Float32Array(terms);
  addScaled(profile, query, 1);
  return profile;
}

function scoresOf(profiles: readonly Float32Array[], { matrix }: Corpus): Float32Array {
  const scores = new Float32Array(matrix.rows * profiles.length);
  for (let i = 0; i < matrix.rows; i++) {
    const row = rowOf(matrix, i);
    for (const [p, profile] of profiles.entries()) {
      scores[i * profiles.length + p] = Math.min(1, Math.max(0, dotDense(row, profile)));
    }
  }
  return scores;
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
