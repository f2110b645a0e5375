import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRow, denseRow, dotRows, selectDense } from '../../src/text/dense.ts';

const matrix = Object.freeze({ rows: 3, columns: 2, values: Float32Array.of(1, 2, 3, 4, 5, 6) });

describe('dense rows', () => {
  it('are seen and selected by their number, in the order asked for', () => {
    expect([...denseRow(matrix, 1)]).toEqual([3, 4]);
    expect(selectDense(matrix, [2, 0])).toEqual({ rows: 2, columns: 2, values: Float32Array.of(5, 6, 1, 2) });
    expect(selectDense(matrix, [])).toEqual({ rows: 0, columns: 2, values: new Float32Array() });
  });

  it('are multiplied whatever their length', () => {
    const pair = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
      maxLength: 11,
    });
    fc.assert(
      fc.property(pair, (pairs) => {
        const a = Float32Array.from(pairs, ([x]) => x);
        const b = Float32Array.from(pairs, ([, y]) => y);
        expect(dotRows(a, b)).toBe(pairs.reduce((sum, [x, y]) => sum + x * y, 0));
      }),
    );
  });

  it('are added by a multiple, in place', () => {
    const target = Float32Array.of(1, 1);
    addRow(target, denseRow(matrix, 0), 3);
    expect([...target]).toEqual([4, 7]);
  });
});
