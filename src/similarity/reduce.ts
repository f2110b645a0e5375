import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { DenseMatrix } from '../model.ts';
import type { Random } from '../random.ts';

/** Dimensions that k-means works in; and the extra ones that make the iteration converge sooner. */
const DIMENSIONS = 12;
const OVERSAMPLING = 8;
/** More rounds change no measure: the spectrum of a smoothed similarity falls steeply. */
const ROUNDS = 2;

/**
 * Vectors whose cosines come as near as 12 numbers can to the given similarities: the leading eigenvectors of the
 * similarity matrix, scaled by the roots of their eigenvalues (the truncated SVD of the vectors behind it), each row
 * then scaled to length 1. Found by subspace iteration (Halko, Martinsson, Tropp 2011, https://arxiv.org/abs/0909.4061).
 * O(rounds x n squared x 20).
 *
 * @param similarity n x n, symmetric, positive semi-definite
 * @returns n rows of at most 12
 */
export function reduce(similarity: DenseMatrix, random: Random): number[][] {
  const n = similarity.rows;
  const width = Math.min(n, DIMENSIONS + OVERSAMPLING);
  let basis: Float64Array[] = Array.from({ length: width }, () =>
    Float64Array.from({ length: n }, () => random() - 0.5),
  );
  for (let round = 0; round < ROUNDS; round++) {
    orthonormalise(basis);
    basis = multiply(similarity, basis);
  }
  orthonormalise(basis);

  // Rayleigh-Ritz: within the subspace the problem is only 20 x 20.
  const images = multiply(similarity, basis);
  const small = new Matrix(basis.map((a) => images.map((b) => dot(a, b))));
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(small, { assumeSymmetric: true });
  const leading = realEigenvalues
    .map((value, index) => ({ value, index }))
    .sort((a, b) => b.value - a.value)
    .slice(0, DIMENSIONS)
    .filter(({ value }) => value > 1e-9);

  return Array.from({ length: n }, (_, i) => {
    const row = leading.map(({ value, index }) => {
      let coordinate = 0;
      for (let b = 0; b < width; b++) coordinate += (basis[b]?.[i] ?? 0) * eigenvectorMatrix.get(b, index);
      return coordinate * Math.sqrt(value);
    });
    const length = Math.hypot(...row) || 1;
    return row.map((coordinate) => coordinate / length);
  });
}

/** The matrix times each vector; four vectors at a time, since reading the matrix takes longest. */
function multiply(matrix: DenseMatrix, vectors: readonly Float64Array[]): Float64Array[] {
  const n = matrix.rows;
  const results = vectors.map(() => new Float64Array(n));
  const none = new Float64Array(n);
  for (let first = 0; first < vectors.length; first += 4) {
    const [a = none, b = none, c = none, d = none] = vectors.slice(first, first + 4);
    const [ra, rb, rc, rd] = results.slice(first, first + 4);
    for (let i = 0; i < n; i++) {
      let sa = 0;
      let sb = 0;
      let sc = 0;
      let sd = 0;
      for (let j = 0, at = i * n; j < n; j++, at++) {
        const value = matrix.values[at] ?? 0;
        sa += value * (a[j] ?? 0);
        sb += value * (b[j] ?? 0);
        sc += value * (c[j] ?? 0);
        sd += value * (d[j] ?? 0);
      }
      if (ra) ra[i] = sa;
      if (rb) rb[i] = sb;
      if (rc) rc[i] = sc;
      if (rd) rd[i] = sd;
    }
  }
  return results;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Modified Gram-Schmidt, twice for accuracy, in place; a vector that depends on the others becomes zero. */
function orthonormalise(basis: Float64Array[]): void {
  for (const [b, vector] of basis.entries()) {
    const before = Math.sqrt(dot(vector, vector));
    for (let pass = 0; pass < 2; pass++) {
      for (const other of basis.slice(0, b)) {
        const overlap = dot(vector, other);
        for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) - overlap * (other[i] ?? 0);
      }
    }
    const length = Math.sqrt(dot(vector, vector));
    const factor = length > 1e-10 * before && length > 0 ? 1 / length : 0;
    for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) * factor;
  }
}
