import { describe, expect, it } from 'vitest';
import { groupIdeas } from '../../src/group/group-ideas.ts';
import { tryGroup } from '../../src/group/try-group.ts';
import { createRandom } from '../../src/random.ts';
import { denseOf, products } from '../similarity/matrices.ts';
import { circle } from './circle.ts';

const group = (vectors: number[][], min: number, max: number) =>
  groupIdeas(denseOf(products(vectors)), vectors, Object.freeze({ min, max }), createRandom(1), createRandom(1));

describe('groupIdeas', () => {
  it('keeps the number of groups with the highest silhouette, and tells all that were tried', () => {
    const { count, assignments, tried } = group(circle(0, 2, 4, 90, 92, 94, 180, 182, 184), 2, 5);
    expect(count).toBe(3);
    expect([...assignments]).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
    expect(tried.map(({ options }) => options)).toEqual([2, 3, 4, 5, 6]);
    const best = Math.max(...tried.map(({ silhouette }) => silhouette));
    expect(tried[1]?.silhouette).toBe(best);
    expect(best).toBeGreaterThan(0.9);
  });

  it('tries one fewer and one more than were asked for, and keeps neither, however good', () => {
    // Three groups are obvious; two and four are asked for.
    const vectors = circle(0, 2, 4, 90, 92, 94, 180, 182, 184);
    const four = group(vectors, 4, 4);
    expect(four.count).toBe(4);
    expect(four.tried.map(({ options }) => options)).toEqual([3, 4, 5]);
    expect(four.tried[0]?.silhouette).toBeGreaterThan(four.tried[1]?.silhouette ?? 1);
    // Never one group, never more than there are ideas.
    expect(group(vectors, 2, 2).tried.map(({ options }) => options)).toEqual([2, 3]);
    expect(group(vectors, 9, 9).tried.map(({ options }) => options)).toEqual([8, 9]);
    expect(group(circle(0, 50, 90), 5, 6).tried.map(({ options }) => options)).toEqual([3]);
  });

  it('draws nothing for those from the numbers that everything else depends on', () => {
    const vectors = circle(...Array.from({ length: 30 }, (_, i) => (i * i * 7) % 180));
    const next = (beside: number): unknown => {
      const random = createRandom(1);
      const similarity = denseOf(products(vectors));
      const { count, assignments } = groupIdeas(similarity, vectors, { min: 4, max: 5 }, random, createRandom(beside));
      return { count, assignments, next: random() };
    };
    expect(next(1)).toEqual(next(2));
    const alone = createRandom(1);
    for (const count of [4, 5]) tryGroup(denseOf(products(vectors)), vectors, count, alone);
    expect(next(1)).toMatchObject({ next: alone() });
  });

  it('takes the smaller of two numbers that are as good', () => {
    // Six ideas at right angles: every distance is 1, so every silhouette is (1 - 1) / 1 = 0, or 0 of one alone.
    const axes = Array.from({ length: 6 }, (_, i) => Array.from({ length: 6 }, (_, d) => (d === i ? 1 : 0)));
    const { count, tried } = group(axes, 2, 4);
    expect(tried.map(({ silhouette }) => silhouette)).toEqual([0, 0, 0, 0]);
    expect(count).toBe(2);
  });

  it('makes each idea a group where there are no more than were asked for', () => {
    expect(group(circle(0, 50, 90), 5, 6)).toMatchObject({ count: 3, assignments: Int32Array.of(0, 1, 2) });
    expect(group(circle(0, 50, 90), 3, 3)).toMatchObject({ count: 3, assignments: Int32Array.of(0, 1, 2) });
    expect(group(circle(0), 5, 6)).toMatchObject({ count: 1, assignments: Int32Array.of(0) });
  });

  it('closes up groups that no idea is in', () => {
    const { count, assignments } = group(circle(0, 90, 0, 90, 0, 90, 180), 5, 5);
    expect(count).toBe(3);
    expect([...assignments]).toEqual([0, 1, 0, 1, 0, 1, 2]);
    expect(group(circle(7, 7, 7, 7), 2, 2)).toMatchObject({ count: 1, assignments: Int32Array.of(0, 0, 0, 0) });
  });
});
