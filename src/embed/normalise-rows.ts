/** Keeps the deviation of a row of equal numbers from being nothing; the network was taught with it. */
const EPSILON = 1e-6;

/**
 * Takes the mean from each row, divides it by its standard deviation, then scales and shifts its columns.
 * Source: J. L. Ba, J. R. Kiros, G. E. Hinton, Layer Normalization, 2016, https://arxiv.org/abs/1607.06450
 *
 * @param rows one after the other, each as long as `scale` and `shift`
 */
export function normaliseRows(rows: Float32Array, scale: Float32Array, shift: Float32Array): Float32Array {
  const width = scale.length;
  const normal = new Float32Array(rows.length);
  for (let start = 0; start < rows.length; start += width) {
    let sum = 0;
    for (let c = start; c < start + width; c++) sum += rows[c] ?? 0;
    const mean = sum / width;
    let squares = 0;
    for (let c = start; c < start + width; c++) squares += ((rows[c] ?? 0) - mean) ** 2;
    const narrow = 1 / Math.sqrt(squares / width + EPSILON);
    for (let c = 0; c < width; c++)
      normal[start + c] = ((rows[start + c] ?? 0) - mean) * narrow * (scale[c] ?? 0) + (shift[c] ?? 0);
  }
  return normal;
}
