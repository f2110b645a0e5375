import { expect, test } from 'vitest';
import { findPlaces } from '../../src/compare/find-places.ts';

test('An option that rose and one that fell passed each other.', () => {
  const newOf = new Map([
    [1, 2],
    [2, 1],
    [3, 3],
  ]);
  const three = { old: 3, new: 3 };
  expect(findPlaces(2, 1, newOf, three)).toEqual({ overtook: [2], overtakenBy: [], newAbove: [], goneAbove: [] });
  expect(findPlaces(1, 2, newOf, three)).toEqual({ overtook: [], overtakenBy: [1], newAbove: [], goneAbove: [] });
  expect(findPlaces(3, 3, newOf, three)).toEqual({ overtook: [], overtakenBy: [], newAbove: [], goneAbove: [] });
});

test('Options that came and went above move an option that nobody passed.', () => {
  // Old 1 is gone; old 2 and 3 became 3 and 4; new 1 and 2 are new.
  const newOf = new Map([
    [2, 3],
    [3, 4],
  ]);
  expect(findPlaces(2, 3, newOf, { old: 3, new: 4 })).toEqual({
    overtook: [],
    overtakenBy: [],
    newAbove: [1, 2],
    goneAbove: [1],
  });
});
