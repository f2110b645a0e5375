import { expect, test } from 'vitest';
import { repeatChains } from '../../../bench/quality/repeat-chains.ts';

const chained = (links: Record<string, string | null>, a: string, b: string) => {
  const chains = repeatChains(new Map(Object.entries(links)));
  return chains.get(a) === chains.get(b);
};

test('a repeat of a repeat is in one chain with the original, in any order', () => {
  expect(chained({ a: null, b: 'a', c: 'b', d: null }, 'a', 'c')).toBe(true);
  expect(chained({ c: 'b', b: 'a', a: null }, 'a', 'c')).toBe(true);
  expect(chained({ a: null, b: 'a', d: null }, 'a', 'd')).toBe(false);
});

test('two repeats of the same note are in one chain, also where that note is not among them', () => {
  expect(chained({ a: null, b: 'a', c: 'a' }, 'b', 'c')).toBe(true);
  expect(chained({ b: 'elsewhere', c: 'elsewhere' }, 'b', 'c')).toBe(true);
});

test('notes that name each other are one chain, and a note may name itself', () => {
  expect(chained({ a: 'b', b: 'c', c: 'a', d: 'd' }, 'a', 'c')).toBe(true);
  expect(chained({ a: 'b', b: 'a', d: 'd' }, 'a', 'd')).toBe(false);
});
