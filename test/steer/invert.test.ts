import { describe, expect, it } from 'vitest';
import { invert } from '../../src/steer/invert.ts';

describe('invert', () => {
  it('inverts a matrix by hand', () => {
    // [[4, 2], [2, 3]]: determinant 8, so the inverse is [[3, -2], [-2, 4]] / 8.
    const inverse = invert([Float64Array.of(4, 2), Float64Array.of(2, 3)]);
    expect(inverse.map((row) => [...row])).toEqual([
      [0.375, -0.25],
      [-0.25, 0.5],
    ]);
  });

  it('gives the unit matrix when multiplied, for a larger one', () => {
    const n = 12;
    const matrix = Array.from({ length: n }, (_, i) =>
      Float64Array.from({ length: n }, (_, j) => 0.9 ** Math.abs(i - j) + (i === j ? 0.5 : 0)),
    );
    const inverse = invert(matrix);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        const product = Array.from(matrix[i] ?? []).reduce((sum, value, k) => sum + value * (inverse[k]?.[j] ?? 0), 0);
        expect(product).toBeCloseTo(i === j ? 1 : 0, 10);
      }
  });

  it('is empty for an empty matrix', () => {
    expect(invert([])).toEqual([]);
  });
});
