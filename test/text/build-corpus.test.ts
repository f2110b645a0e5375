import { describe, expect, it } from 'vitest';
import type { Corpus, SparseVector } from '../../src/model.ts';
import { buildCorpus } from '../../src/text/build-corpus.ts';
import { createContentWords } from '../../src/text/content-words.ts';
import { rowOf } from '../../src/text/sparse.ts';

const build = (...texts: string[]): Corpus => buildCorpus(Object.freeze(texts), createContentWords([]));

/** A vector as words with their weights. */
const weights = (corpus: Corpus, { indices, values }: SparseVector): Record<string, number> =>
  Object.fromEntries(Array.from(indices, (term, k) => [corpus.surfaces[term] ?? '', values[k] ?? 0]));

const expectWeights = (found: Record<string, number>, expected: Record<string, number>): void => {
  expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
  for (const [word, weight] of Object.entries(expected)) expect(found[word]).toBeCloseTo(weight, 6);
};

describe('buildCorpus', () => {
  const corpus = build('bus bus train', 'train tram bus bus bus', 'park', 'tram park park tree');

  // scikit-learn 1.2.1: TfidfVectorizer(sublinear_tf=True, smooth_idf=True, norm='l2', token_pattern=r'\S+')
  it.each([
    [0, { bus: 0.8610369959, train: 0.5085423204 }],
    [1, { bus: 0.829278996, train: 0.3951558849, tram: 0.3951558849 }],
    [2, { park: 1 }],
    [3, { park: 0.7235725924, tram: 0.4273536292, tree: 0.5420438904 }],
  ])('weighs the words of text %i as scikit-learn does', (row, expected) => {
    expectWeights(weights(corpus, rowOf(corpus.matrix, row)), expected);
  });

  it('turns other text into a vector over the same terms, as scikit-learn does, and leaves out unknown words', () => {
    const vector = corpus.vectorise('Tree: bus, bus! Lake.');
    expectWeights(weights(corpus, vector), { bus: 0.8003373042, tree: 0.5995499976 });
    expect([...vector.indices]).toEqual([...vector.indices].sort((a, b) => a - b));
    expect(corpus.vectorise('lake').indices.length).toBe(0);
    expect(corpus.surfaces).not.toContain('lake');
  });

  it('has a row for each text and a column for each term', () => {
    expect([corpus.matrix.rows, corpus.matrix.columns, corpus.surfaces.length]).toEqual([4, 5, 5]);
  });

  it('has rows of length 1, and empty rows for texts without a word that counts', () => {
    const { matrix } = build('open labs', 'and the', '', 'labs for the open street');
    const lengths = [0, 1, 2, 3].map((i) => Math.hypot(...rowOf(matrix, i).values));
    expect(lengths.map((length) => Math.round(length * 1e6) / 1e6)).toEqual([1, 0, 0, 1]);
  });

  it('shows a term in its commonest form, of equals the shortest, then the first in the alphabet', () => {
    expect(build('companies company', 'companies').surfaces).toEqual(['companies']);
    expect(build('companies company').surfaces).toEqual(['company']);
    expect(build('innovator innovated').surfaces).toEqual(['innovated']);
    expect(build('hopping hopped hoppers hopper', 'hopped hopping').surfaces[0]).toBe('hopped');
  });

  it('takes names of inner parts of objects as words', () => {
    const inner = build('constructor __proto__', 'constructor hasOwnProperty');
    expect([...inner.surfaces].sort()).toEqual(['constructor', 'hasownproperty', 'proto']);
    // df 2 of 2 texts gives idf 1, df 1 gives ln(3/2) + 1 = 1.405465; 1 / hypot(1, 1.405465) = 0.579739.
    expectWeights(weights(inner, rowOf(inner.matrix, 0)), { constructor: 0.579739, proto: 0.814802 });
  });

  it('may be empty', () => {
    const empty = build();
    expect([empty.matrix.rows, empty.matrix.columns, empty.vectorise('bus').indices.length]).toEqual([0, 0, 0]);
  });
});
