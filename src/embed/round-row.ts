/** Half a step is about 1e-5: far more than arithmetic of another order or machine adds, far less than any meaning. */
const STEP = 2 ** -16;

/** Scales one row to length 1 (a row of zeros stays) and rounds its coordinates to multiples of 2^-16, in place. */
export function roundRow(row: Float32Array): void {
  let squares = 0;
  for (const value of row) squares += value * value;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let c = 0; c < row.length; c++) row[c] = Math.round(((row[c] ?? 0) * scale) / STEP) * STEP;
}
