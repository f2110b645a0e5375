import { describe, expect, it } from 'vitest';
import { createRandom } from '../src/random.ts';

const draw = (seed: number, count: number): number[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, random);
};

describe('createRandom', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    expect(draw(7, 100)).toEqual(draw(7, 100));
    expect(draw(7, 100)).not.toEqual(draw(8, 100));
  });

  it('keeps two streams apart', () => {
    const first = createRandom(7);
    const second = createRandom(7);
    const mixed = Array.from({ length: 100 }, () => {
      second();
      return first();
    });
    expect(mixed).toEqual(draw(7, 100));
  });

  it('starts elsewhere for every seed', () => {
    const firsts = Array.from({ length: 100 }, (_, seed) => draw(seed, 1)[0] ?? 0);
    expect(Math.max(...firsts) - Math.min(...firsts)).toBeGreaterThan(0.8);
  });

  it('spreads evenly over 0 to 1, 1 not included', () => {
    const numbers = draw(1, 10_000);
    for (const number of numbers) expect(number >= 0 && number < 1).toBe(true);
    // Each tenth expects 1000 of 10,000, with a standard deviation of 30.
    for (let tenth = 0; tenth < 10; tenth++) {
      const count = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
      expect(Math.abs(count - 1000)).toBeLessThan(150);
    }
  });
});
