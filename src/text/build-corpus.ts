import type { Corpus, SparseMatrix } from '../model.ts';
import { collectRows, normalise, rowOf } from './sparse.ts';
import { createStemmer } from './stem.ts';

/**
 * Turns texts into TF-IDF vectors.
 *
 *     weight(t, d) = (1 + ln tf(t, d)) x (ln((1 + N) / (1 + df(t))) + 1),   each row then scaled to length 1
 *
 * the "ltc" weighting of Salton and Buckley (1988), with the smoothed idf of scikit-learn. O(words).
 *
 * @param contentWords cuts a text into the words that count
 */
export function buildCorpus(texts: readonly string[], contentWords: (text: string) => Iterable<string>): Corpus {
  const stem = createStemmer();
  const termOf = new Map<string, number>();
  const forms: Map<string, number>[] = [];
  const documentFrequency: number[] = [];

  const learn = (word: string): number => {
    const key = stem(word);
    let term = termOf.get(key);
    if (term === undefined) {
      term = forms.length;
      termOf.set(key, term);
      forms.push(new Map());
      documentFrequency.push(0);
    }
    const seen = forms[term];
    seen?.set(word, (seen.get(word) ?? 0) + 1);
    return term;
  };

  const counts = (text: string, find: (word: string) => number | undefined): Map<number, number> => {
    const found = new Map<number, number>();
    for (const word of contentWords(text)) {
      const term = find(word);
      if (term !== undefined) found.set(term, (found.get(term) ?? 0) + 1);
    }
    return found;
  };

  const rows = collectRows();
  for (const text of texts) {
    const found = counts(text, learn);
    for (const term of found.keys()) documentFrequency[term] = (documentFrequency[term] ?? 0) + 1;
    rows.add(found);
  }
  const matrix = rows.matrix(forms.length);
  const idf = Float32Array.from(documentFrequency, (df) => Math.log((1 + texts.length) / (1 + df)) + 1);
  weigh(matrix, idf);

  return {
    matrix,
    surfaces: forms.map(commonest),
    vectorise: (text) => {
      const one = collectRows();
      one.add(counts(text, (word) => termOf.get(stem(word))));
      const row = one.matrix(forms.length);
      weigh(row, idf);
      return rowOf(row, 0);
    },
  };
}

/** Turns counts into weights, each row of length 1, in place. */
function weigh({ rows, starts, indices, values }: SparseMatrix, idf: Float32Array): void {
  for (let i = 0; i < rows; i++) {
    const start = starts[i] ?? 0;
    const end = starts[i + 1] ?? 0;
    for (let k = start; k < end; k++) values[k] = (1 + Math.log(values[k] ?? 1)) * (idf[indices[k] ?? 0] ?? 0);
    normalise(values.subarray(start, end));
  }
}

/** The most frequent written form; of equals, the shortest, then the first in the alphabet. */
function commonest(forms: ReadonlyMap<string, number>): string {
  const better = (a: readonly [string, number], b: readonly [string, number]): number =>
    b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1);
  return [...forms].sort(better)[0]?.[0] ?? '';
}
