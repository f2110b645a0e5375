import { describe, expect, it } from 'vitest';
import { fitLines } from '../../src/draw/fit-lines.ts';
import { textWidth } from '../../src/draw/text-width.ts';

describe('the width of a text', () => {
  it('is that of Arial', () => {
    // A 667, b 556, space 278 thousandths
    expect(textWidth('Ab ', 10)).toBeCloseTo(15.01);
  });

  it('counts letters of East Asia as wide as they are high', () => {
    expect(textWidth('漢', 12)).toBe(12);
  });
});

describe('a text in lines', () => {
  it('is broken at spaces', () => {
    // "aa bb" is 4 x 5.56 + 2.78 = 25.02 wide
    expect(fitLines('aa bb cc', 10, 26, 2)).toEqual(['aa bb', 'cc']);
  });

  it('is cut where the lines are full, and shows it', () => {
    const lines = fitLines('one two three four five six seven', 10, 60, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/\.\.\.$/);
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
  });

  it('cuts a word that is wider than a line', () => {
    for (const text of ['x'.repeat(100_000), '漢'.repeat(100_000), `a ${'y'.repeat(500)}`])
      for (const line of fitLines(text, 10, 60, 2)) expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
  });

  it('of nothing is no line', () => {
    expect(fitLines(' \n ', 10, 60, 2)).toEqual([]);
  });
});
