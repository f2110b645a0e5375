/**
 * The first step of the network: each piece becomes its row of the table, doubled, plus a signal of its place in the text:
 * sines and then cosines of the place times given frequencies. (The network was taught with the doubling, so it stays.)
 *
 * @param texts the numbers of the pieces of each text
 * @param table a row for each piece there is
 * @param frequencies half as many as the table has columns
 * @returns the rows of all pieces, one text below the other
 */
export function placePieces(
  texts: readonly (readonly number[])[],
  table: Float32Array,
  frequencies: Float32Array,
): Float32Array {
  const half = frequencies.length;
  const width = 2 * half;
  const rows = new Float32Array(texts.reduce((sum, { length }) => sum + length, 0) * width);
  let start = 0;
  for (const pieces of texts) {
    for (const [place, piece] of pieces.entries()) {
      const row = rows.subarray(start, start + width);
      row.set(table.subarray(piece * width, (piece + 1) * width));
      for (let c = 0; c < half; c++) {
        const angle = place * (frequencies[c] ?? 0);
        row[c] = 2 * (row[c] ?? 0) + Math.sin(angle);
        row[c + half] = 2 * (row[c + half] ?? 0) + Math.cos(angle);
      }
      start += width;
    }
  }
  return rows;
}
