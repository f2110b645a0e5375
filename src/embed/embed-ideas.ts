import type { DenseMatrix, Embeddings } from '../model.ts';
import type { Embedder } from './embedder.ts';

/**
 * Embeds the ideas and whatever they will be compared with, all centred on the ideas: the mean of the ideas' vectors is
 * taken away from every vector, which is then scaled to length 1 again. What all the notes of one day have in common
 * would otherwise hide what sets them apart (not centring costs 0.05 in adjusted Rand index). O(texts x dimensions).
 *
 * @param others such as the priorities, and phrases of them
 */
export async function embedIdeas(
  embedder: Embedder,
  ideas: readonly string[],
  others: readonly string[],
  onProgress?: (done: number) => void,
): Promise<Embeddings> {
  const all = await embedder.embed([...ideas, ...others], onProgress);
  const { columns } = all;
  const mean = new Float64Array(columns);
  let embedded = 0;
  for (let i = 0; i < ideas.length; i++) {
    const row = all.values.subarray(i * columns, (i + 1) * columns);
    if (row.some((value) => value !== 0)) embedded++;
    for (let c = 0; c < columns; c++) mean[c] = (mean[c] ?? 0) + (row[c] ?? 0);
  }
  for (let c = 0; c < columns; c++) mean[c] = (mean[c] ?? 0) / Math.max(1, embedded);
  const centred = Array.from({ length: all.rows }, (_, i) =>
    centre(all.values.subarray(i * columns, (i + 1) * columns), mean),
  );
  return { ideas: stack(centred.slice(0, ideas.length), columns), others: stack(centred.slice(ideas.length), columns) };
}

/** A row less the mean, of length 1; a row of zeros has no meaning to centre and stays. */
function centre(row: Float32Array, mean: Float64Array): Float32Array {
  if (row.every((value) => value === 0)) return row;
  const moved = row.map((value, c) => value - (mean[c] ?? 0));
  const length = Math.hypot(...moved);
  return length > 0 ? moved.map((value) => value / length) : moved;
}

function stack(rows: readonly Float32Array[], columns: number): DenseMatrix {
  const values = new Float32Array(rows.length * columns);
  for (const [i, row] of rows.entries()) values.set(row, i * columns);
  return { rows: rows.length, columns, values };
}
