import type { Corpus } from './corpus-of.ts';
import { meanScores, type Scores } from './mean-scores.ts';

export interface CorpusMean extends Corpus {
  /** Files averaged. */
  readonly sets: number;
  readonly scores: Scores;
}

export interface Means {
  readonly byCorpusAndSize: readonly CorpusMean[];
  /** Over corpora, so that one with many files does not count for more. */
  readonly bySize: readonly { readonly size: number; readonly corpora: number; readonly scores: Scores }[];
  /** Over sizes. */
  readonly byCorpus: readonly { readonly corpus: string; readonly sizes: number; readonly scores: Scores }[];
  /** Over the corpora of `byCorpus`. */
  readonly overall: Scores;
}

/** Averages files within a corpus and size first, then over corpora and over sizes. O(n log n). */
export function corpusMeans(files: readonly (Corpus & { readonly scores: Scores })[]): Means {
  const byCorpusAndSize = [...groupBy(files, ({ corpus, size }) => `${corpus}\n${size}`).values()]
    .flatMap(([first, ...others]) =>
      first ? [{ ...first, sets: 1 + others.length, scores: meanScores([first, ...others].map(scoresOf)) }] : [],
    )
    .map(({ corpus, size, sets, scores }) => ({ corpus, size, sets, scores }))
    .sort((a, b) => compare(a.corpus, b.corpus) || a.size - b.size);
  const bySize = [...groupBy(byCorpusAndSize, ({ size }) => size)]
    .map(([size, means]) => ({ size, corpora: means.length, scores: meanScores(means.map(scoresOf)) }))
    .sort((a, b) => a.size - b.size);
  const byCorpus = [...groupBy(byCorpusAndSize, ({ corpus }) => corpus)].map(([corpus, means]) => ({
    corpus,
    sizes: means.length,
    scores: meanScores(means.map(scoresOf)),
  }));
  return { byCorpusAndSize, bySize, byCorpus, overall: meanScores(byCorpus.map(scoresOf)) };
}

const scoresOf = ({ scores }: { readonly scores: Scores }): Scores => scores;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
