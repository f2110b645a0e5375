import { expect, it } from 'vitest';
import { isClear } from '../../src/group/is-clear.ts';

const trials = (...silhouettes: number[]) =>
  Object.freeze(silhouettes.map((silhouette, at) => ({ options: at + 2, silhouette })));

it('a number of groups is clear where it leads the next best by 0.02', () => {
  expect(isClear(trials(0.25, 0.5, 0.25))).toBe(true);
  expect(isClear(trials(0.55, 0.5))).toBe(true);
  expect(isClear(trials(0.51, 0.25, 0.5))).toBe(false);
  expect(isClear(trials(-0.25, -0.5))).toBe(true);
  expect(isClear(trials(0.3, 0.3))).toBe(false);
});

it('a single number has nothing to be compared with', () => {
  expect(isClear(trials(0.5))).toBeNull();
  expect(isClear([])).toBeNull();
});
