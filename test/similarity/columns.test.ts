import { describe, expect, it } from 'vitest';
import type { DenseMatrix } from '../../src/model.ts';
import { createRandom } from '../../src/random.ts';
import { type ColumnEntries, weighColumn } from '../../src/similarity/columns.ts';
import { buildCorpus } from '../../src/text/build-corpus.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { denseOf } from './matrices.ts';

const column = (...texts: string[]): ColumnEntries => ({
  meaning: 'theme',
  entries: buildCorpus(texts, tokenize).matrix,
});

/** Similarities of words by the function of two different ideas; each is like itself. */
const words = (n: number, closeness: (i: number, j: number) => number): DenseMatrix => {
  const all = Array.from({ length: n }, (_, i) => i);
  return denseOf(all.map((i) => all.map((j) => (i === j ? 1 : closeness(i, j)))));
};

const pairs = (i: number, j: number): number => (i >> 1 === j >> 1 ? 0.5 : 0);

describe('weighColumn', () => {
  it('trusts a column that equals the hidden groups, up to 0.1', () => {
    // The five nearest always agree: observed 1. Of 12 x 11 ordered pairs 60 agree by chance. Kappa = (1 - c) / (1 - c).
    const halves = words(12, (i, j) => (i < 6 === j < 6 ? 0.5 : 0.1));
    const texts = Array.from({ length: 12 }, (_, i) => (i < 6 ? 'bus' : 'park'));
    const evidence = weighColumn(halves, column(...texts), 'auto');
    expect(evidence).toEqual({ meaning: 'theme', agreement: expect.closeTo(1, 5), filled: 12, weight: 0.1 });
  });

  it('gives a column that the words bear out a little the little that it deserves', () => {
    // Each idea asks one that agrees (0.11) and one that does not (0.19): observed 0.11 / 0.3. By chance 4 of 12 pairs
    // agree. Kappa = (0.366667 - 0.333333) / 0.666667 = 0.05.
    const square = words(4, (i, j) => [0, 0.11, 0.19, 0][i ^ j] ?? 0);
    const { agreement, weight } = weighColumn(square, column('bus', 'bus', 'park', 'park'), 'auto');
    expect(agreement).toBeCloseTo(0.05, 5);
    expect(weight).toBeCloseTo(0.05, 5);
  });

  it('gives nothing to a column that cuts across the words', () => {
    // The one near idea never agrees: observed 0, by chance 4 of 12 pairs. Kappa = -0.333333 / 0.666667.
    const evidence = weighColumn(words(4, pairs), column('bus', 'park', 'bus', 'park'), 'auto');
    expect(evidence).toMatchObject({ agreement: expect.closeTo(-0.5, 5), weight: 0 });
  });

  it('finds nothing in a column filled at random', () => {
    const random = createRandom(3);
    const n = 400;
    const closeness = Array.from({ length: n * n }, random);
    const texts = Array.from({ length: n }, () => ['bus', 'park', 'labs', 'tree'][Math.floor(random() * 4)] ?? '');
    const like = words(n, (i, j) => closeness[Math.min(i, j) * n + Math.max(i, j)] ?? 0);
    // 400 x 5 answers that agree with chance 1/4: a standard error of about 0.01, in kappa 0.013.
    expect(Math.abs(weighColumn(like, column(...texts), 'auto').agreement)).toBeLessThan(0.05);
  });

  it('takes the number of the officer as it is, and still says how well the words agree', () => {
    const across = column('bus', 'park', 'bus', 'park');
    expect(weighColumn(words(4, pairs), across, 0.4)).toMatchObject({
      agreement: expect.closeTo(-0.5, 5),
      weight: 0.4,
    });
    expect(weighColumn(words(4, pairs), across, 0).weight).toBe(0);
  });

  it('asks only ideas that have an entry', () => {
    // Ideas 0 to 3 as in the pairs above, all agreeing; 4 and 5 have no entry and are near to all.
    const like = words(6, (i, j) => (i > 3 || j > 3 ? 0.9 : pairs(i, j)));
    const evidence = weighColumn(like, column('bus', 'bus', 'park', 'park', '', ''), 'auto');
    expect(evidence).toMatchObject({ agreement: expect.closeTo(1, 5), filled: 4, weight: 0.1 });
  });

  it('takes half an entry in common for half', () => {
    // "bus park" beside "bus" and "park": by their idf (ln(5/4) + 1 each) a cosine of 1 / sqrt 2 with either, 0 between
    // them. Ideas 0 and 1 are near each other only: observed 0.707107. By chance (2 + 2) x 0.707107 of 6: 0.471405.
    const like = words(3, (i, j) => (i + j === 1 ? 0.5 : 0));
    const { agreement } = weighColumn(like, column('bus park', 'bus', 'park'), 'auto');
    expect(agreement).toBeCloseTo((Math.SQRT1_2 - 0.471405) / (1 - 0.471405), 4);
  });

  it.each([
    'bus',
    'net zero',
    'net zero homes',
    'one two three four five six seven',
  ])('learns nothing from a column that says "%s" everywhere', (text) => {
    for (const n of [2, 3, 20, 300]) {
      const same = column(...Array.from({ length: n }, () => text));
      expect(weighColumn(words(n, pairs), same, 'auto')).toMatchObject({ agreement: 0, filled: n, weight: 0 });
    }
  });

  it('learns nothing from a single entry, from none, and where no idea is near another', () => {
    const nothing = { agreement: 0, weight: 0 };
    expect(weighColumn(words(4, pairs), column('bus', '', '', ''), 'auto')).toMatchObject({ ...nothing, filled: 1 });
    expect(weighColumn(words(2, pairs), column('', ''), 'auto')).toMatchObject({ ...nothing, filled: 0 });
    expect(
      weighColumn(
        words(2, () => 0),
        column('bus', 'park'),
        'auto',
      ),
    ).toMatchObject({ ...nothing, filled: 2 });
  });
});
