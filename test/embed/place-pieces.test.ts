import { describe, expect, it } from 'vitest';
import { placePieces } from '../../src/embed/place-pieces.ts';

describe('placed pieces', () => {
  it('are their rows of the table, doubled, plus the signal of their places in their own text', () => {
    const table = Float32Array.of(1, 2, 10, 20);
    const rows = placePieces([[1, 0], [0]], table, Float32Array.of(0.5));
    const signalled = [20 + Math.sin(0), 40 + Math.cos(0), 2 + Math.sin(0.5), 4 + Math.cos(0.5), 2, 4 + 1];
    for (const [i, value] of signalled.entries()) expect(rows[i]).toBeCloseTo(value, 5);
    expect(rows).toHaveLength(6);
  });
});
