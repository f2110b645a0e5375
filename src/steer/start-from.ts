import type {
  Corpus,
  DenseMatrix,
  Embeddings,
  Idea,
  PreviousOptions,
  Ruling,
  SparseVector,
  Steering,
} from '../model.ts';
import { denseRow, dotRows } from '../text/dense.ts';
import { dot, rowOf } from '../text/sparse.ts';
import { standOut } from './stand-out.ts';
import { UNDECIDED } from './undecided.ts';

/** The most alike of an option's earlier ideas that speak for it. */
const WITNESSES = 3;

export interface StartSource {
  readonly previous: PreviousOptions;
  /** The ideas that the options are fitted on. */
  readonly ideas: readonly Idea[];
  /** A row for each of them. */
  readonly words: Corpus['matrix'];
  readonly vectorise: Corpus['vectorise'];
  /** n x n cosines between the smoothed ideas. */
  readonly similarity: DenseMatrix;
  /** Of the ideas, and among others, from that row on, of the earlier ideas; null without an embedder. */
  readonly embeddings: (Embeddings & { readonly from: number }) | null;
}

/**
 * Begins from the options of an earlier report instead of from groups of these ideas: each idea goes to the option whose
 * earlier ideas are most like it (mean likeness of the three nearest). Ideas of a kind that earlier ideas are not (see
 * `standOut`) become an option of their own. O(ideas x (ideas + earlier ideas) x dimensions).
 *
 * @returns the standing options with a draft for each idea, and nothing decided
 */
export function startFrom({ previous, ideas, words, vectorise, similarity, embeddings }: StartSource): Steering {
  const earlier = previous.ideas.map(({ text }) => vectorise(text));
  const alike = (words: number, meanings: () => number): number => (embeddings ? (words + meanings()) / 2 : words);
  const likeEarlier = (i: number, p: number): number =>
    alike(dot(rowOf(words, i), earlier[p] ?? NOTHING), () =>
      embeddings ? dotRows(denseRow(embeddings.ideas, i), denseRow(embeddings.others, embeddings.from + p)) : 0,
    );
  const likeOthers = (i: number, j: number): number =>
    alike(dot(rowOf(words, i), rowOf(words, j)), () =>
      embeddings ? dotRows(denseRow(embeddings.ideas, i), denseRow(embeddings.ideas, j)) : 0,
    );
  const membersOf = previous.titles.map((_, option) =>
    [...previous.ideas.keys()].filter((p) => previous.ideas[p]?.option === option),
  );
  // Of ten times as many, the nearest three are nearer by chance alone.
  const witnesses = Math.max(1, Math.round((WITNESSES * previous.ideas.length) / ideas.length));
  const found = ideas.map((_, i) => {
    const toEarlier = previous.ideas.map((_, p) => likeEarlier(i, p));
    const scores = membersOf.map((members) => meanOfNearest(members.map((p) => toEarlier[p] ?? 0)));
    return {
      best: scores.reduce((first, score, option) => (score > (scores[first] ?? 0) ? option : first), 0),
      earlier: meanOfNearest(toEarlier, witnesses),
      others: meanOfNearest(ideas.flatMap((_, j) => (j === i ? [] : likeOthers(i, j)))),
    };
  });
  const fresh = standOut(found, similarity);
  const rulings = new Map(
    ideas.map(({ note }, i): [string, Ruling] => [
      note.id,
      { ...UNDECIDED, draft: fresh.has(i) ? previous.titles.length : (found[i]?.best ?? 0) },
    ]),
  );
  // The last has no title yet: its own ideas give it one.
  const titles = fresh.size > 0 ? [...previous.titles, ''] : previous.titles;
  return { options: titles.map((title) => ({ title, machineTitle: null })), rulings };
}

const NOTHING: SparseVector = { indices: new Uint32Array(0), values: new Float32Array(0) };

function meanOfNearest(likenesses: readonly number[], most = WITNESSES): number {
  const nearest = [...likenesses].sort((a, b) => b - a).slice(0, most);
  return nearest.length === 0 ? 0 : nearest.reduce((sum, value) => sum + value, 0) / nearest.length;
}
