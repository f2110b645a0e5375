import { describe, expect, it } from 'vitest';
import { silhouettes } from '../../src/group/silhouette.ts';
import { denseOf } from '../similarity/matrices.ts';

const similarity = denseOf([
  [1, 0.9, 0.8, 0.1, 0.2, 0.3],
  [0.9, 1, 0.7, 0.2, 0.1, 0.4],
  [0.8, 0.7, 1, 0.3, 0.2, 0.6],
  [0.1, 0.2, 0.3, 1, 0.9, 0.5],
  [0.2, 0.1, 0.2, 0.9, 1, 0.4],
  [0.3, 0.4, 0.6, 0.5, 0.4, 1],
]);

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6));

describe('silhouettes', () => {
  // scikit-learn 1.2.1: silhouette_samples(1 - similarity, groups, metric='precomputed')
  it.each([
    [[0, 0, 0, 1, 1, 1], 2, [0.8125, 0.7391304348, 0.6052631579, 0.625, 0.58, 0.0294117647]],
    [[0, 0, 0, 1, 1, 2], 3, [0.7857142857, 0.6666666667, 0.375, 0.8, 0.8333333333, 0]],
  ])('of the groups %j are those of scikit-learn', (assignments, groups, expected) => {
    expect([...silhouettes(similarity, Object.freeze(assignments), groups)]).toEqual(near(expected));
  });

  it('do not mind a group that no idea is in', () => {
    const expected = [...silhouettes(similarity, [0, 0, 0, 1, 1, 1], 2)];
    expect([...silhouettes(similarity, [0, 0, 0, 2, 2, 2], 3)]).toEqual(expected);
  });

  it('are 0 where there is one group, and where all ideas are equal', () => {
    expect([...silhouettes(similarity, [0, 0, 0, 0, 0, 0], 1)]).toEqual([0, 0, 0, 0, 0, 0]);
    const equal = denseOf([1, 1, 1, 1].map(() => [1, 1, 1, 1]));
    expect([...silhouettes(equal, [0, 0, 1, 1], 2)]).toEqual([0, 0, 0, 0]);
  });
});
