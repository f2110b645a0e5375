import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/random.ts';
import type { ColumnEntries } from '../../src/similarity/columns.ts';
import { relate } from '../../src/similarity/relate.ts';
import { sparseOf, unitRows } from './matrices.ts';

/** Ideas 0 and 1 share a word, so do 2 and 3; nothing joins the pairs but the column. */
const words = sparseOf(
  unitRows([
    [1, 1, 0, 0],
    [1, 0, 0, 0],
    [0, 0, 1, 1],
    [0, 0, 1, 0],
  ]),
);
const across: ColumnEntries = {
  meaning: 'theme',
  entries: sparseOf([
    [1, 0],
    [0, 1],
    [1, 0],
    [0, 1],
  ]),
};
const along: ColumnEntries = {
  meaning: 'priority',
  entries: sparseOf([
    [1, 0],
    [1, 0],
    [0, 1],
    [0, 1],
  ]),
};

const relations = (columns: ColumnEntries[], weight: number | 'auto') =>
  relate({ words, meaning: null }, Object.freeze(columns), weight, createRandom(1));

describe('relate', () => {
  it('gives cosines between the ideas and a vector of length 1 for each', () => {
    const { similarity, vectors, columns } = relations([], 'auto');
    expect([similarity.rows, similarity.columns, vectors.length, columns.length]).toEqual([4, 4, 4, 0]);
    for (let i = 0; i < 4; i++) {
      expect(similarity.values[i * 5]).toBeCloseTo(1, 5);
      expect(Math.hypot(...(vectors[i] ?? []))).toBeCloseTo(1, 6);
    }
    expect(similarity.values[1]).toBeGreaterThan(0.9);
    expect(similarity.values[2]).toBe(0);
  });

  it('lets a column join what the words keep apart, by its weight', () => {
    const joined = [0, 0.1, 0.5].map((weight) => relations([across], weight).similarity.values[2] ?? 0);
    expect(joined[0]).toBe(0);
    expect(joined[1]).toBeGreaterThan(0);
    expect(joined[2]).toBeGreaterThan(joined[1] ?? 1);
  });

  it('weighs every column by the words alone, and says so in their order', () => {
    const { columns, similarity } = relations([along, across], 'auto');
    expect(columns.map(({ meaning, weight }) => [meaning, weight])).toEqual([
      ['priority', 0.1],
      ['theme', 0],
    ]);
    expect(similarity.values[2]).toBe(0);
  });
});
