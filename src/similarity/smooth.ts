import type { DenseMatrix, SparseMatrix } from '../model.ts';

/** How much of itself an idea keeps in each step, and how many steps; heavier or longer measures the same. */
const OWN = 0.2;
const STEPS = 4;

/**
 * Lets every idea borrow the meaning of its neighbours, so that two notes that share no word but share neighbours come
 * close. Written over vectors this is Y = 0.2 X + 0.8 P Y, four times, from Y = X (label propagation, Zhou et al. 2004),
 * each row of Y then scaled to length 1. Here it works on the similarities X X' alone: with Y = S X the smoothed
 * similarity is S (X X') S', so any blend of similarities can be smoothed. O(steps x n x neighbours x n).
 *
 * @param similarity n x n, symmetric
 * @param transition n x n, from `neighbours`
 * @returns n x n cosines between the smoothed ideas
 */
export function smooth(similarity: DenseMatrix, transition: SparseMatrix): DenseMatrix {
  const n = similarity.rows;
  const once = transpose(applySmoothing(similarity.values, transition), n);
  const values = applySmoothing(once, transition);
  const scale = Float32Array.from({ length: n }, (_, i) => 1 / Math.sqrt(values[i * n + i] || 1));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) values[i * n + j] = (values[i * n + j] ?? 0) * (scale[i] ?? 0) * (scale[j] ?? 0);
  }
  return { rows: n, columns: n, values };
}

/** S times a matrix of n rows of n. */
function applySmoothing(matrix: Float32Array, transition: SparseMatrix): Float32Array {
  const n = transition.rows;
  let current = matrix;
  for (let step = 0; step < STEPS; step++) {
    const next = new Float32Array(n * n);
    for (let at = 0; at < next.length; at++) next[at] = OWN * (matrix[at] ?? 0);
    for (let i = 0; i < n; i++) {
      const target = next.subarray(i * n, (i + 1) * n);
      const end = transition.starts[i + 1] ?? 0;
      for (let k = transition.starts[i] ?? 0; k < end; k += 4) addFourRows(target, current, transition, k, end);
    }
    current = next;
  }
  return current;
}

/** Adds the rows that four entries of P name, each by its weight; four at a time, so that each target is read and written less often. */
function addFourRows(
  target: Float32Array,
  rows: Float32Array,
  { indices, values }: SparseMatrix,
  k: number,
  end: number,
): void {
  const n = target.length;
  const a = (indices[k] ?? 0) * n;
  const b = (indices[k + 1] ?? 0) * n;
  const c = (indices[k + 2] ?? 0) * n;
  const d = (indices[k + 3] ?? 0) * n;
  const weight = (at: number): number => (at < end ? (1 - OWN) * (values[at] ?? 0) : 0);
  const wa = weight(k);
  const wb = weight(k + 1);
  const wc = weight(k + 2);
  const wd = weight(k + 3);
  for (let j = 0; j < n; j++) {
    target[j] =
      (target[j] ?? 0) +
      wa * (rows[a + j] ?? 0) +
      wb * (rows[b + j] ?? 0) +
      wc * (rows[c + j] ?? 0) +
      wd * (rows[d + j] ?? 0);
  }
}

function transpose(values: Float32Array, n: number): Float32Array {
  const result = new Float32Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) result[j * n + i] = values[i * n + j] ?? 0;
  return result;
}
