import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePoints } from '../../../src/report/comparison/whole-points.ts';

describe('whole points', () => {
  it('round up those that were cut most, below zero too', () => {
    // 100 x: 12.4, -3.6 and 1.7 are 12.4 - 3.6 + 1.7 = 10.5 together; cut down: 12, -4, 1 = 9; two are missing of 11,
    // and the largest remainders are 0.7 (1.7) and 0.4 (both others; the first of them is taken).
    expect(wholePoints([0.124, -0.036, 0.017], 11)).toEqual([13, -4, 2]);
  });

  it('leave nothing at nothing', () => {
    expect(wholePoints([0, 0.006, 0], 1)).toEqual([0, 1, 0]);
    expect(wholePoints([-0.004, 0], 0)).toEqual([0, 0]);
    expect(wholePoints([], 0)).toEqual([]);
  });

  it('are never more than a point from what they stand for', () => {
    const part = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const sum = parts.reduce((all, value) => all + value, 0);
        wholePoints(parts, Math.round(sum * 100)).forEach((points, i) => {
          expect(Math.abs(points - (parts[i] ?? 0) * 100)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
