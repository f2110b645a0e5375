import { describe, expect, it } from 'vitest';
import { tryGroup } from '../../src/group/try-group.ts';
import { createRandom } from '../../src/random.ts';
import { denseOf, products } from '../similarity/matrices.ts';
import { circle } from './circle.ts';

const attempt = (vectors: number[][], count: number) =>
  tryGroup(denseOf(products(vectors)), vectors, count, createRandom(1));

describe('tryGroup', () => {
  it('groups, and tells the mean silhouette', () => {
    // Two pairs at right angles: within 0, between 1, so every silhouette is 1.
    const { count, assignments, silhouette } = attempt(circle(0, 0, 90, 90), 2);
    expect([count, ...assignments]).toEqual([2, 0, 0, 1, 1]);
    expect(silhouette).toBeCloseTo(1, 9);
  });

  it('makes each idea a group of its own where there are as many groups, with a silhouette of 0', () => {
    expect(attempt(circle(0, 50, 90), 3)).toEqual({ count: 3, assignments: Int32Array.of(0, 1, 2), silhouette: 0 });
  });

  it('closes up groups that no idea is in', () => {
    expect(attempt(circle(7, 7, 7, 7), 2)).toMatchObject({ count: 1, assignments: Int32Array.of(0, 0, 0, 0) });
  });
});
