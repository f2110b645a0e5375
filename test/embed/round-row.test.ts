import { describe, expect, it } from 'vitest';
import { roundRow } from '../../src/embed/round-row.ts';

describe('a rounded row', () => {
  it('has the length 1 and multiples of 2^-16', () => {
    const row = Float32Array.of(3, -4, 0, 1e-7);
    roundRow(row);
    // 3/5 x 65,536 = 39,321.6 and 4/5 x 65,536 = 52,428.8.
    expect([...row]).toEqual([39_322 / 65_536, -52_429 / 65_536, 0, 0]);
  });

  it('stays zero where it is zero', () => {
    const row = new Float32Array(3);
    roundRow(row);
    expect([...row]).toEqual([0, 0, 0]);
  });
});
