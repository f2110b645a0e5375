import { expect, it } from 'vitest';
import { orderByTotal } from '../../src/rank/order-by-total.ts';

it('puts the highest total first', () => {
  expect(orderByTotal(Object.freeze([0.2, 0.9, -0.5, 0.4]))).toEqual([1, 3, 0, 2]);
  expect(orderByTotal([])).toEqual([]);
});

it('keeps the order of totals that differ by rounding alone', () => {
  // 0.1 + 0.2 is 0.30000000000000004.
  expect(orderByTotal([0.3, 0.1 + 0.2])).toEqual([0, 1]);
  expect(orderByTotal([0.1 + 0.2, 0.3])).toEqual([0, 1]);
  expect(orderByTotal([0.3, 0.3 + 1e-6])).toEqual([1, 0]);
});
