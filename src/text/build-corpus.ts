import type { Corpus, SparseVector } from '../model.ts';
import { matrixOf, normalise, vectorOf } from './sparse.ts';
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
export function buildCorpus(texts: readonly string[], contentWords: (text: string) => string[]): Corpus {
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

  const rows = texts.map((text) => {
    const row = vectorOf(counts(text, learn));
    for (const term of row.indices) documentFrequency[term] = (documentFrequency[term] ?? 0) + 1;
    return row;
  });
  const idf = Float32Array.from(documentFrequency, (df) => Math.log((1 + texts.length) / (1 + df)) + 1);

  const weigh = ({ indices, values }: SparseVector): void => {
    for (let k = 0; k < indices.length; k++) {
      values[k] = (1 + Math.log(values[k] ?? 1)) * (idf[indices[k] ?? 0] ?? 0);
    }
    normalise(values);
  };
  rows.forEach(weigh);

  return {
    matrix: matrixOf(rows, forms.length),
    surfaces: forms.map(commonest),
    vectorise: (text) => {
      const vector = vectorOf(counts(text, (word) => termOf.get(stem(word))));
      weigh(vector);
      return vector;
    },
  };
}

/** The most frequent written form; of equals, the shortest, then the first in the alphabet. */
function commonest(forms: ReadonlyMap<string, number>): string {
  const better = (a: readonly [string, number], b: readonly [string, number]): number =>
    b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1);
  return [...forms].sort(better)[0]?.[0] ?? '';
}
