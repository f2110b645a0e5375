import fc from 'fast-check';
import type { DenseMatrix, SparseMatrix } from '../../src/model.ts';
import { collectRows } from '../../src/text/sparse.ts';

/** Small matrices written as rows, for the tests of this folder and of `group`. */

export const denseOf = (rows: readonly (readonly number[])[]): DenseMatrix => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  values: Float32Array.from(rows.flat()),
});

export const sparseOf = (rows: readonly (readonly number[])[], columns = rows[0]?.length ?? 0): SparseMatrix => {
  const collected = collectRows();
  for (const row of rows) collected.add(new Map([...row.entries()].filter(([, value]) => value !== 0)));
  return collected.matrix(columns);
};

/** Each row scaled to length 1; a row of noughts stays. */
export const unitRows = (rows: readonly (readonly number[])[]): number[][] =>
  rows.map((row) => row.map((value) => value / (Math.hypot(...row) || 1)));

/** The dot products of all rows with all: cosines, where the rows have length 1. */
export const products = (rows: readonly (readonly number[])[]): number[][] =>
  rows.map((a) => rows.map((b) => a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0)));

/** Rows with no negative entry and many noughts, as those of texts are; whole numbers, so that many are equal. */
export const someRows = (most: number, columns: number): fc.Arbitrary<number[][]> =>
  fc.array(
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 })), { minLength: columns, maxLength: columns }),
    { minLength: 1, maxLength: most },
  );

/** The same, each of length 1: at least one row, and none of noughts only. */
export const someUnitRows = (most: number, columns: number): fc.Arbitrary<number[][]> =>
  someRows(most, columns)
    .map((rows) => unitRows(rows.filter((row) => row.some((value) => value > 0))))
    .filter((rows) => rows.length > 0);
