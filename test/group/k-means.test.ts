import { describe, expect, it } from 'vitest';
import { kMeans } from '../../src/group/k-means.ts';
import { createRandom } from '../../src/random.ts';
import { circle } from './circle.ts';

const vectors = circle(0, 8, 15, 40, 47, 52, 95, 99, 110, 130, 170, 178);

/** The same groups have the same text, whatever their numbers. */
const grouped = (assignments: readonly number[]): string =>
  assignments.map((group) => assignments.indexOf(group)).join();

describe('kMeans', () => {
  // scikit-learn 1.2.1: KMeans(k, n_init=200).fit(vectors).inertia_ and labels_
  it.each([
    [2, 2.454965899137119, [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]],
    [3, 0.9368814094255167, [0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 1, 1]],
    [4, 0.2854150869457559, [3, 3, 3, 0, 0, 0, 2, 2, 2, 2, 1, 1]],
    [5, 0.10256822650150285, [3, 3, 3, 0, 0, 0, 2, 2, 2, 4, 1, 1]],
  ])('finds the best %i clusters, as scikit-learn does, from any seed', (count, inertia, expected) => {
    for (let seed = 1; seed <= 10; seed++) {
      const found = kMeans(vectors, count, createRandom(seed));
      expect(found.inertia).toBeCloseTo(inertia, 9);
      expect(grouped(found.assignments)).toBe(grouped(expected));
    }
  });

  it('gives each vector a cluster of its own where there are as many', () => {
    const found = kMeans(vectors, vectors.length, createRandom(1));
    expect(new Set(found.assignments).size).toBe(vectors.length);
    expect(found.inertia).toBeCloseTo(0, 12);
  });

  it('leaves clusters empty where there are fewer different vectors', () => {
    const found = kMeans(circle(0, 0, 0, 90, 90), 4, createRandom(1));
    expect(grouped(found.assignments)).toBe('0,0,0,3,3');
    expect(found.inertia).toBe(0);
  });

  it('gives the same clusters for the same seed, and leaves the vectors alone', () => {
    const before = structuredClone(vectors);
    expect(kMeans(vectors, 4, createRandom(9), 1)).toEqual(kMeans(vectors, 4, createRandom(9), 1));
    expect(vectors).toEqual(before);
  });
});
