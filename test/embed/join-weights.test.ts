import { describe, expect, it } from 'vitest';
import { joinWeights } from '../../src/embed/join-weights.ts';

const manifest = {
  files: ['a', 'b'],
  weights: [
    { name: 'one', shape: [2] },
    { name: 'two', shape: [2, 2] },
    { name: 'none', shape: [0] },
    { name: 'single', shape: [] },
  ],
};
const bytes = new Uint8Array(Float32Array.of(1, 2, 3, 4, 5, 6, 7).buffer);

describe('the tables of weights', () => {
  it('are cut from the files as if these were one, wherever one file ends', () => {
    for (const end of [0, 1, 8, 14, 28]) {
      const tables = joinWeights(manifest, [bytes.subarray(0, end), bytes.subarray(end)]);
      expect([...tables].map(([name, table]) => [name, ...table])).toEqual([
        ['one', 1, 2],
        ['two', 3, 4, 5, 6],
        ['none'],
        ['single', 7],
      ]);
    }
  });

  it('are refused where a file is shorter or longer than the manifest says', () => {
    expect(() => joinWeights(manifest, [bytes.subarray(1)])).toThrow('its weights are 27 bytes instead of 28');
    expect(() => joinWeights(manifest, [bytes, new Uint8Array(1)])).toThrow('its weights are 29 bytes instead of 28');
  });
});
