import type { SparseMatrix, SparseVector } from '../model.ts';

/** Small operations on sparse rows; with `dense.ts` the only files of this folder that other stages may import. */

/** One row of a matrix, as a view; O(1). */
export function rowOf(matrix: SparseMatrix, row: number): SparseVector {
  const start = matrix.starts[row] ?? 0;
  const end = matrix.starts[row + 1] ?? start;
  return { indices: matrix.indices.subarray(start, end), values: matrix.values.subarray(start, end) };
}

/** Collects rows of a matrix whose number and length are not known beforehand, in two arrays that grow. */
export interface RowCollector {
  /** Adds a row with these values by column; O(n log n). */
  readonly add: (entries: ReadonlyMap<number, number>) => void;
  readonly matrix: (columns: number) => SparseMatrix;
}

/** A small array for each row would cost more than the work on it, so all rows share two. */
export function collectRows(): RowCollector {
  const starts = [0];
  let indices = new Uint32Array(0);
  let values = new Float32Array(0);
  return {
    add: (entries) => {
      let end = starts[starts.length - 1] ?? 0;
      const needed = end + entries.size;
      if (needed > indices.length) {
        const room = Math.max(needed, 2 * indices.length);
        indices = enlarged(indices, new Uint32Array(room));
        values = enlarged(values, new Float32Array(room));
      }
      for (const column of [...entries.keys()].sort((a, b) => a - b)) {
        indices[end] = column;
        values[end] = entries.get(column) ?? 0;
        end++;
      }
      starts.push(end);
    },
    matrix: (columns) => {
      const end = starts[starts.length - 1] ?? 0;
      const rows = starts.length - 1;
      return {
        rows,
        columns,
        starts: Uint32Array.from(starts),
        indices: indices.slice(0, end),
        values: values.slice(0, end),
      };
    },
  };
}

function enlarged<T extends Uint32Array<ArrayBuffer> | Float32Array<ArrayBuffer>>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/** The rows of a matrix with the given numbers, in the given order. O(their terms). */
export function selectRows(matrix: SparseMatrix, rows: ArrayLike<number>): SparseMatrix {
  const starts = new Uint32Array(rows.length + 1);
  const lengthOf = (row: number): number => (matrix.starts[row + 1] ?? 0) - (matrix.starts[row] ?? 0);
  for (let i = 0; i < rows.length; i++) starts[i + 1] = (starts[i] ?? 0) + lengthOf(rows[i] ?? 0);
  const indices = new Uint32Array(starts[rows.length] ?? 0);
  const values = new Float32Array(indices.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rowOf(matrix, rows[i] ?? 0);
    indices.set(row.indices, starts[i]);
    values.set(row.values, starts[i]);
  }
  return { rows: rows.length, columns: matrix.columns, starts, indices, values };
}

/** The dot product of two sparse vectors; O(terms of both). */
export function dot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.indices.length && j < b.indices.length; ) {
    const left = a.indices[i] ?? 0;
    const right = b.indices[j] ?? 0;
    if (left === right) sum += (a.values[i] ?? 0) * (b.values[j] ?? 0);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return sum;
}

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
