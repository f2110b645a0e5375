import { expect, test } from 'vitest';
import { createZipf } from '../../../bench/speed/zipf.ts';

test('draws fall on each item by its share of 1 / (rank + 1.7)', () => {
  // Three items: 1/1.7, 1/2.7, 1/3.7 = 0.588, 0.370, 0.270, sum 1.229; the bounds are at 0.4787 and 0.7800.
  const at = (number: number) => createZipf(['a', 'b', 'c'], () => number)();
  expect([0, 0.478, 0.479, 0.779, 0.781, 0.999].map(at)).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
});

test('there must be something to draw from', () => {
  expect(() => createZipf([], () => 0)).toThrow(RangeError);
});
