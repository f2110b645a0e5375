import { describe, expect, it } from 'vitest';
import { normaliseRows } from '../../src/embed/normalise-rows.ts';

describe('normalised rows', () => {
  it('have their mean taken away and their deviation made 1, then are scaled and shifted', () => {
    const rows = Float32Array.of(1, 3, -10, 10);
    const normal = normaliseRows(rows, Float32Array.of(1, 2), Float32Array.of(0, 5));
    // (1 - 2) / 1, (3 - 2) / 1 x 2 + 5; (-10 - 0) / 10, 10 / 10 x 2 + 5.
    for (const [i, value] of [-1, 7, -1, 7].entries()) expect(normal[i]).toBeCloseTo(value, 4);
    expect([...rows]).toEqual([1, 3, -10, 10]);
  });

  it('are the shift where all numbers of a row are equal', () => {
    expect([...normaliseRows(Float32Array.of(4, 4), Float32Array.of(1, 1), Float32Array.of(2, 3))]).toEqual([2, 3]);
  });
});
