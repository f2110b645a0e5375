import type { SparseMatrix, SparseVector } from '../model.ts';

/** Small operations on sparse rows; the one file of this folder that other stages may import. */

/** One row of a matrix, as a view; O(1). */
export function rowOf(matrix: SparseMatrix, row: number): SparseVector {
  const start = matrix.starts[row] ?? 0;
  const end = matrix.starts[row + 1] ?? start;
  return { indices: matrix.indices.subarray(start, end), values: matrix.values.subarray(start, end) };
}

/** The sparse vector of a map from column to value, columns ascending; O(n log n). */
export function vectorOf(entries: ReadonlyMap<number, number>): SparseVector {
  const indices = Uint32Array.from(entries.keys()).sort();
  return { indices, values: Float32Array.from(indices, (index) => entries.get(index) ?? 0) };
}

/** The matrix whose rows are the given ones. */
export function matrixOf(rows: readonly SparseVector[], columns: number): SparseMatrix {
  const starts = new Uint32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) starts[i + 1] = (starts[i] ?? 0) + row.indices.length;
  const indices = new Uint32Array(starts[rows.length] ?? 0);
  const values = new Float32Array(indices.length);
  for (const [i, row] of rows.entries()) {
    indices.set(row.indices, starts[i]);
    values.set(row.values, starts[i]);
  }
  return { rows: rows.length, columns, starts, indices, values };
}

/** The rows of a matrix with the given numbers, in the given order. */
export const selectRows = (matrix: SparseMatrix, rows: ArrayLike<number>): SparseMatrix =>
  matrixOf(
    Array.from(rows, (row) => rowOf(matrix, row)),
    matrix.columns,
  );

/** The dot product of a sparse row with a dense vector; O(terms of the row). */
export function dotDense(row: SparseVector, dense: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < row.indices.length; k++) sum += (row.values[k] ?? 0) * (dense[row.indices[k] ?? 0] ?? 0);
  return sum;
}

/** Adds a multiple of a sparse row to a dense vector, in place; O(terms of the row). */
export function addScaled(dense: Float32Array, row: SparseVector, factor: number): void {
  for (let k = 0; k < row.indices.length; k++) {
    const column = row.indices[k] ?? 0;
    dense[column] = (dense[column] ?? 0) + factor * (row.values[k] ?? 0);
  }
}

/** Scales a vector to length 1, in place; a vector of zeros stays as it is. */
export function normalise(values: Float32Array): void {
  let squares = 0;
  for (const value of values) squares += value * value;
  if (squares === 0) return;
  const factor = 1 / Math.sqrt(squares);
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) * factor;
}
