import { describe, expect, it } from 'vitest';
import { blend } from '../../src/similarity/blend.ts';
import { sparseOf } from './matrices.ts';

const words = sparseOf([
  [1, 0],
  [1, 0],
  [0, 1],
]);

describe('blend', () => {
  it('is seven parts words and three parts meaning', () => {
    const meaning = { rows: 3, columns: 2, values: Float32Array.of(1, 0, 0, 1, 1, 0) };
    const { values } = blend({ words, meaning });
    // 0 and 1 share their word alone; 0 and 2 their meaning alone.
    expect([values[1], values[2], values[0]]).toEqual([0.7, 0.3, 1].map((value) => expect.closeTo(value, 6)));
  });

  it('is the words alone without an embedder', () => {
    expect([...blend({ words, meaning: null }).values]).toEqual([1, 1, 0, 1, 1, 0, 0, 0, 1]);
  });
});
