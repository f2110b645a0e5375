import { describe, expect, it } from 'vitest';
import type { Colour } from '../../src/draw/drawing.ts';
import { FILLS } from '../../src/draw/fills.ts';

/** Relative luminance, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: Colour): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (a: Colour, b: Colour): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

describe('the fills', () => {
  it('that stand beside each other can be told apart in grey: lightness 2 to 1, and another pattern', () => {
    for (const [index, fill] of FILLS.entries()) {
      const next = FILLS[index + 1];
      if (next === undefined) continue;
      expect(contrast(fill.ground, next.ground)).toBeGreaterThan(2);
      expect(fill.pattern).not.toBe(next.pattern);
    }
  });

  it('let text on them be read: 4.5 to 1', () => {
    for (const { ground, label } of FILLS)
      if (label !== null) expect(contrast(ground, label)).toBeGreaterThanOrEqual(4.5);
  });
});
