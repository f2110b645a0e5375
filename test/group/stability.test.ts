import { describe, expect, it } from 'vitest';
import { groupIdeas } from '../../src/group/group-ideas.ts';
import { stabilities } from '../../src/group/stability.ts';
import { createRandom } from '../../src/random.ts';
import { denseOf, products } from '../similarity/matrices.ts';
import { circle } from './circle.ts';

const groupsOf = (vectors: number[][], count: number) =>
  groupIdeas(denseOf(products(vectors)), vectors, { min: count, max: count }, createRandom(1), createRandom(1));

describe('stabilities', () => {
  const obvious = circle(0, 1, 2, 3, 4, 90, 91, 92, 93, 94, 180, 181, 182, 183, 184);

  it('are 1 where nothing else is possible', () => {
    expect(stabilities(obvious, groupsOf(obvious, 3), createRandom(1))).toEqual([1, 1, 1]);
  });

  it('are lower where two groups are one cut in two at will', () => {
    const vectors = circle(
      ...Array.from({ length: 20 }, (_, i) => i),
      ...Array.from({ length: 10 }, (_, i) => 180 + i / 9),
    );
    const { assignments, ...rest } = groupsOf(vectors, 3);
    const [apart = 0, ...cut] = stabilities(vectors, { assignments, ...rest }, createRandom(1)).toReversed();
    expect(apart).toBe(1);
    for (const value of cut) {
      expect(value).toBeLessThan(1);
      expect(value).toBeGreaterThan(0.3);
    }
    // Groups that have nothing to do with the vectors do not come back: every third idea in each.
    const arbitrary = Int32Array.from(vectors, (_, i) => i % 3);
    for (const value of stabilities(vectors, { ...rest, assignments: arbitrary }, createRandom(1))) {
      expect(value).toBeLessThan(0.5);
    }
  });

  it('are unknown with fewer than four ideas for each option, or with one option', () => {
    const few = circle(0, 1, 90, 91, 180, 181, 182);
    expect(stabilities(few, groupsOf(few, 2), createRandom(1))).toEqual([null, null]);
    expect(stabilities(obvious, groupsOf(obvious, 4), createRandom(1))).toEqual([null, null, null, null]);
    expect(stabilities(obvious, groupsOf(obvious, 1), createRandom(1))).toEqual([null]);
  });

  it('are the same for the same seed', () => {
    const vectors = circle(...Array.from({ length: 30 }, (_, i) => (i * i * 7) % 180));
    const groups = groupsOf(vectors, 4);
    expect(stabilities(vectors, groups, createRandom(2))).toEqual(stabilities(vectors, groups, createRandom(2)));
  });
});
