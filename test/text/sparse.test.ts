import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SparseVector } from '../../src/model.ts';
import { addScaled, collectRows, dot, dotDense, normalise, rowOf, selectRows } from '../../src/text/sparse.ts';

const COLUMNS = 8;
/** Whole numbers, so that sums are exact; many of them nought. */
const dense = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -9, max: 9 })), {
  minLength: COLUMNS,
  maxLength: COLUMNS,
});

const sparse = (row: readonly number[]): SparseVector => {
  const entries = [...row.entries()].filter(([, value]) => value !== 0);
  return {
    indices: Uint32Array.from(entries, ([column]) => column),
    values: Float32Array.from(entries, ([, value]) => value),
  };
};

describe('collectRows', () => {
  it('holds rows as they are added, columns ascending', () => {
    const rows = collectRows();
    const entries = [
      [5, 1],
      [2, 3],
    ] as const;
    rows.add(new Map(entries));
    rows.add(new Map());
    rows.add(new Map([[0, 7]]));
    const matrix = rows.matrix(6);
    expect([matrix.rows, matrix.columns]).toEqual([3, 6]);
    expect([...matrix.starts]).toEqual([0, 2, 2, 3]);
    expect([...matrix.indices]).toEqual([2, 5, 0]);
    expect([...matrix.values]).toEqual([3, 1, 7]);
  });

  it('grows over long rows and many rows', () => {
    const rows = collectRows();
    const long = new Map(Array.from({ length: 5000 }, (_, column) => [column, column + 1] as const));
    rows.add(new Map([[1, 2]]));
    rows.add(long);
    for (let i = 0; i < 3000; i++) rows.add(new Map([[i, i]]));
    const matrix = rows.matrix(5000);
    expect([...rowOf(matrix, 1).values]).toEqual([...long.values()]);
    expect([...rowOf(matrix, 3001).indices]).toEqual([2999]);
    expect([...rowOf(matrix, 0).values]).toEqual([2]);
    expect(matrix.values.length).toBe(8001);
  });

  it('gives a matrix without rows where none was added', () => {
    expect(collectRows().matrix(3)).toMatchObject({ rows: 0, starts: Uint32Array.of(0) });
  });
});

describe('selectRows', () => {
  it('takes rows in the given order, also twice', () => {
    const rows = collectRows();
    for (const [column, value] of [
      [0, 1],
      [1, 2],
      [2, 3],
    ] as const)
      rows.add(new Map([[column, value]]));
    rows.add(new Map());
    const chosen = selectRows(rows.matrix(3), [2, 3, 0, 2]);
    expect([chosen.rows, chosen.columns]).toEqual([4, 3]);
    expect([0, 1, 2, 3].map((i) => [...rowOf(chosen, i).values])).toEqual([[3], [], [1], [3]]);
    expect([...chosen.indices]).toEqual([2, 0, 2]);
  });
});

describe('products of rows', () => {
  it('agree with those of dense vectors', () => {
    fc.assert(
      fc.property(dense, dense, fc.integer({ min: -5, max: 5 }), (a, b, factor) => {
        const product = a.reduce((sum, value, column) => sum + value * (b[column] ?? 0), 0);
        expect(dot(sparse(a), sparse(b))).toBeCloseTo(product, 9);
        expect(dotDense(sparse(a), Float32Array.from(b))).toBeCloseTo(product, 9);
        const sum = Float32Array.from(b);
        addScaled(sum, sparse(a), factor);
        for (const [column, value] of sum.entries()) {
          expect(value).toBeCloseTo((b[column] ?? 0) + factor * (a[column] ?? 0), 9);
        }
      }),
    );
  });
});

describe('normalise', () => {
  it('scales to length 1 and leaves noughts alone', () => {
    const values = Float32Array.of(3, 0, -4);
    normalise(values);
    expect([...values]).toEqual([0.6, 0, -0.8].map(Math.fround));
    const nothing = new Float32Array(2);
    normalise(nothing);
    expect([...nothing]).toEqual([0, 0]);
  });
});
