import { describe, expect, it } from 'vitest';
import { chooseFitted } from '../../src/group/choose-fitted.ts';
import { createRandom } from '../../src/random.ts';

describe('chooseFitted', () => {
  it.each([0, 1, 2000])('takes all of %i ideas', (ideas) => {
    expect([...chooseFitted(ideas, 'words', createRandom(1))]).toEqual(Array.from({ length: ideas }, (_, i) => i));
  });

  it('takes a thousand different ones of more, ascending', () => {
    for (const ideas of [2001, 50_000]) {
      const fitted = [...chooseFitted(ideas, 'words', createRandom(1))];
      expect(fitted.length).toBe(1000);
      for (const [at, idea] of fitted.entries()) expect(idea).toBeGreaterThan(fitted[at - 1] ?? -1);
      expect(fitted.at(-1)).toBeLessThan(ideas);
    }
  });

  it('takes more where meanings are read: all of 3,000, and 2,000 of more', () => {
    expect(chooseFitted(3000, 'meaning', createRandom(1)).length).toBe(3000);
    expect(chooseFitted(3001, 'meaning', createRandom(1)).length).toBe(2000);
  });

  it('takes the same for the same seed and others for another', () => {
    const fitted = chooseFitted(5000, 'words', createRandom(3));
    expect(chooseFitted(5000, 'words', createRandom(3))).toEqual(fitted);
    expect(chooseFitted(5000, 'words', createRandom(4))).not.toEqual(fitted);
  });

  it('takes every part of the ideas alike', () => {
    // Each tenth of 10,000 ideas expects 100 of 1000, with a standard deviation of 9.
    const fitted = [...chooseFitted(10_000, 'words', createRandom(1))];
    for (let tenth = 0; tenth < 10; tenth++) {
      const count = fitted.filter((idea) => Math.floor(idea / 1000) === tenth).length;
      expect(Math.abs(count - 100)).toBeLessThan(40);
    }
  });
});
