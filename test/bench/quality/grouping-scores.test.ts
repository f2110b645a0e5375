import { expect, test } from 'vitest';
import { groupingScores } from '../../../bench/quality/grouping-scores.ts';

test('scores are over placed notes, and once over all with the others alone', () => {
  const scores = groupingScores(['a', 'a', 'b', 'b', 'b'], [1, 1, 2, 2, null]);
  expect(scores).toMatchObject({ notes: 5, placed: 4, ari: 1, bCubed: 1 });
  expect(scores.nmi).toBeCloseTo(1, 12);
  // Groups {1,1} {2,2} {alone} against {a,a} {b,b,b}: together 1 + 1 = 2 pairs, found 2, wanted 1 + 3 = 4, of 10.
  // Expected 2 x 4 / 10 = 0.8; (2 - 0.8) / (3 - 0.8) = 6/11.
  expect(scores.ariAll).toBeCloseTo(6 / 11, 12);
});

test('two notes in no option are not together', () => {
  // Nothing but singletons against one group: the index is 0.
  expect(groupingScores(['a', 'a'], [null, null])).toMatchObject({ placed: 0, ariAll: 0 });
});
