import { expect, it } from 'vitest';
import { compareTrials } from '../../src/group/compare-trials.ts';

/** For 2, 3, 4 ... options. */
const trials = (...silhouettes: number[]) =>
  Object.freeze(silhouettes.map((silhouette, at) => ({ options: at + 2, silhouette })));

it('a number of groups is clear where it leads all others by 0.05', () => {
  expect(compareTrials(trials(0.25, 0.5, 0.25), 3)).toEqual({ clear: true, asGood: [], better: [] });
  expect(compareTrials(trials(-0.25, -0.5), 2)).toEqual({ clear: true, asGood: [], better: [] });
});

it('a number whose silhouette differs by less is about as good, whichever has the higher', () => {
  expect(compareTrials(trials(0.5, 0.26, 0.54, 0.25), 2)).toEqual({ clear: false, asGood: [4], better: [] });
  expect(compareTrials(trials(0.5, 0.26, 0.54, 0.53), 4)).toEqual({ clear: false, asGood: [2, 5], better: [] });
  expect(compareTrials(trials(0.3, 0.3), 2)).toEqual({ clear: false, asGood: [3], better: [] });
});

it('a number that leads the chosen one by 0.05 is better', () => {
  expect(compareTrials(trials(0.7, 0.5, 0.26), 3)).toEqual({ clear: false, asGood: [], better: [2] });
});

it('a single number has nothing to be compared with', () => {
  expect(compareTrials(trials(0.5), 2)).toEqual({ clear: null, asGood: [], better: [] });
  expect(compareTrials([], 2)).toEqual({ clear: null, asGood: [], better: [] });
});
