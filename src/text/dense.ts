import type { DenseMatrix } from '../model.ts';

/** Small operations on dense rows, for the stages that compare meanings; the cost of each is the length of a row. */

/** One row of a matrix, as a view. */
export const denseRow = ({ columns, values }: DenseMatrix, row: number): Float32Array =>
  values.subarray(row * columns, (row + 1) * columns);

/** The rows of a matrix with the given numbers, in the given order. */
export function selectDense(matrix: DenseMatrix, rows: ArrayLike<number>): DenseMatrix {
  const values = new Float32Array(rows.length * matrix.columns);
  for (let i = 0; i < rows.length; i++) values.set(denseRow(matrix, rows[i] ?? 0), i * matrix.columns);
  return { rows: rows.length, columns: matrix.columns, values };
}

/**
 * The dot product of two rows of one length. Four sums side by side: the processor need not wait for one addition
 * before it starts the next.
 */
export function dotRows(a: Float32Array, b: Float32Array): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  const whole = a.length - (a.length % 4);
  for (let c = 0; c < whole; c += 4) {
    s0 += (a[c] ?? 0) * (b[c] ?? 0);
    s1 += (a[c + 1] ?? 0) * (b[c + 1] ?? 0);
    s2 += (a[c + 2] ?? 0) * (b[c + 2] ?? 0);
    s3 += (a[c + 3] ?? 0) * (b[c + 3] ?? 0);
  }
  for (let c = whole; c < a.length; c++) s0 += (a[c] ?? 0) * (b[c] ?? 0);
  return s0 + s1 + s2 + s3;
}

/** Adds a multiple of a row to another of the same length, in place. */
export function addRow(target: Float32Array, row: Float32Array, factor: number): void {
  for (let c = 0; c < target.length; c++) target[c] = (target[c] ?? 0) + factor * (row[c] ?? 0);
}
