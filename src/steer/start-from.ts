import type { Corpus, Embeddings, Idea, PreviousOptions, Ruling, SparseVector, Steering } from '../model.ts';
import { denseRow, dotRows } from '../text/dense.ts';
import { dot, rowOf } from '../text/sparse.ts';
import { UNDECIDED } from './undecided.ts';

/** The most alike of an option's earlier ideas that speak for it. */
const WITNESSES = 3;
/** An idea fits none where the earlier ideas are less than this part as like it as other ideas of its own time are. */
const FITS_NONE = 0.6;
/** Fewer ideas that fit none make no option of their own. */
const LEAST_NEW = 3;

export interface StartSource {
  readonly previous: PreviousOptions;
  /** The ideas that the options are fitted on. */
  readonly ideas: readonly Idea[];
  /** A row for each of them. */
  readonly words: Corpus['matrix'];
  readonly vectorise: Corpus['vectorise'];
  /** Of the ideas, and among others, from that row on, of the earlier ideas; null without an embedder. */
  readonly embeddings: (Embeddings & { readonly from: number }) | null;
}

/**
 * Begins from the options of an earlier report instead of from groups of these ideas: each idea goes to the option whose
 * earlier ideas are most like it (mean likeness of the three nearest). Ideas that are much more like each other than like
 * anything earlier, and less like that than half of the ideas, become an option of their own, so that what is
 * new stands out. O(ideas x (ideas + earlier ideas) x dimensions).
 *
 * @returns the standing options with a draft for each idea, and nothing decided
 */
export function startFrom({ previous, ideas, words, vectorise, embeddings }: StartSource): Steering {
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
  const found = ideas.map((_, i) => {
    const toEarlier = previous.ideas.map((_, p) => likeEarlier(i, p));
    const scores = membersOf.map((members) => meanOfNearest(members.map((p) => toEarlier[p] ?? 0)));
    return {
      best: scores.reduce((first, score, option) => (score > (scores[first] ?? 0) ? option : first), 0),
      earlier: meanOfNearest(toEarlier),
      others: meanOfNearest(ideas.flatMap((_, j) => (j === i ? [] : likeOthers(i, j)))),
    };
  });
  const usual = [...found].sort((a, b) => a.earlier - b.earlier)[Math.floor(found.length / 2)]?.earlier ?? 0;
  const drafts = found.map(({ best, earlier, others }) => ({
    best,
    fitsNone: earlier < FITS_NONE * others && earlier < usual,
  }));
  const fresh = drafts.filter(({ fitsNone }) => fitsNone).length >= LEAST_NEW;
  const rulings = new Map(
    ideas.map(({ note }, i): [string, Ruling] => {
      const { best = 0, fitsNone = false } = drafts[i] ?? {};
      return [note.id, { ...UNDECIDED, draft: fresh && fitsNone ? previous.titles.length : best }];
    }),
  );
  // The last has no title yet: its own ideas give it one.
  const titles = fresh ? [...previous.titles, ''] : previous.titles;
  return { options: titles.map((title) => ({ title, machineTitle: null })), rulings };
}

const NOTHING: SparseVector = { indices: new Uint32Array(0), values: new Float32Array(0) };

function meanOfNearest(likenesses: readonly number[]): number {
  const nearest = [...likenesses].sort((a, b) => b - a).slice(0, WITNESSES);
  return nearest.length === 0 ? 0 : nearest.reduce((sum, value) => sum + value, 0) / nearest.length;
}
