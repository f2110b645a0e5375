import { expect, test } from 'vitest';
import { median } from '../../../bench/speed/median.ts';

test('the median is the middle value, or the mean of the middle two, by size and not by spelling', () => {
  expect(median([10, 9, 100])).toBe(10);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});
