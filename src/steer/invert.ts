/**
 * The inverse of a symmetric positive definite matrix by Gauss-Jordan elimination, which needs no pivoting for such
 * (Golub and Van Loan, Matrix Computations, 4.2). O(n cubed).
 *
 * @param matrix n rows of n; left as it is
 */
export function invert(matrix: readonly Float64Array[]): Float64Array[] {
  const n = matrix.length;
  const rows = matrix.map((row, i) => {
    const wide = new Float64Array(2 * n);
    wide.set(row);
    wide[n + i] = 1;
    return wide;
  });
  for (const [p, pivotRow] of rows.entries()) {
    const pivot = pivotRow[p] || 1;
    for (let c = 0; c < 2 * n; c++) pivotRow[c] = (pivotRow[c] ?? 0) / pivot;
    for (const [i, row] of rows.entries()) {
      const factor = row[p] ?? 0;
      if (i === p || factor === 0) continue;
      for (let c = p; c <= n + p; c++) row[c] = (row[c] ?? 0) - factor * (pivotRow[c] ?? 0);
    }
  }
  return rows.map((row) => row.slice(n));
}
