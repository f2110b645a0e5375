import { expect, test } from 'vitest';
import { corpusMeans } from '../../../bench/quality/corpus-means.ts';

const file = (corpus: string, size: number, ari: number) => ({
  corpus,
  size,
  scores: { ari, nmi: ari, bCubed: ari, ariAll: ari },
});

test('means are taken within a corpus and size first, so that many files do not count for more', () => {
  const { byCorpusAndSize, bySize, byCorpus, overall } = corpusMeans([
    file('b', 60, 0.5),
    file('a', 200, 0.75),
    file('a', 60, 0),
    file('a', 60, 0.5),
  ]);
  // a at 60: (0 + 0.5) / 2.
  expect(byCorpusAndSize.map(({ corpus, size, sets, scores }) => [corpus, size, sets, scores.ari])).toEqual([
    ['a', 60, 2, 0.25],
    ['a', 200, 1, 0.75],
    ['b', 60, 1, 0.5],
  ]);
  // 60: (0.25 + 0.5) / 2; 200: a alone.
  expect(bySize.map(({ size, corpora, scores }) => [size, corpora, scores.ari])).toEqual([
    [60, 2, 0.375],
    [200, 1, 0.75],
  ]);
  // a: (0.25 + 0.75) / 2; b alone; both 0.5.
  expect(byCorpus.map(({ corpus, sizes, scores }) => [corpus, sizes, scores.ari])).toEqual([
    ['a', 2, 0.5],
    ['b', 1, 0.5],
  ]);
  expect(overall.ari).toBe(0.5);
});

test('no files give no rows and no mean', () => {
  const { byCorpusAndSize, overall } = corpusMeans([]);
  expect(byCorpusAndSize).toEqual([]);
  expect(overall.nmi).toBeNaN();
});
