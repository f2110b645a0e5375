import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from '../../src/embed/batches.ts';

describe('batches', () => {
  it('hold the texts in their order, each once, and none is empty', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 900 })), (texts) => {
        const lists = batches(texts);
        expect(lists.flat()).toEqual(texts);
        expect(lists.every(({ length }) => length > 0)).toBe(true);
      }),
    );
  });

  it('hold at most 1,000 characters, counting one more a text', () => {
    // Nine texts of 100 + 1 are 909, ten would be 1,010.
    expect(batches(Array.from({ length: 20 }, () => 'x'.repeat(100))).map(({ length }) => length)).toEqual([9, 9, 2]);
  });

  it('count no more of a text than the encoder reads', () => {
    // 601 for the long one and 4 x 51 for the others are 805.
    expect(batches(['x'.repeat(1e5), ...Array.from({ length: 4 }, () => 'x'.repeat(50))])).toHaveLength(1);
  });

  it('are none of no texts', () => {
    expect(batches([])).toEqual([]);
  });
});
