import type { Manifest, WeightPlace } from './read-manifest.ts';

/** Tables of 32-bit floats by their names in the manifest, the last dimension running fastest. */
export type Weights = ReadonlyMap<string, Float32Array>;

const sizeOf = ({ shape }: WeightPlace): number => shape.reduce((size, dimension) => size * dimension, 1);

/**
 * Cuts the joined files into the tables of the manifest. Each becomes memory of its own, so that it can be given up alone.
 * @param files their bytes, in the order of the manifest
 * @throws Error where they are not as long as the manifest says
 */
export function joinWeights({ weights }: Manifest, files: readonly Uint8Array[]): Weights {
  const expected = weights.reduce((sum, weight) => sum + sizeOf(weight) * Float32Array.BYTES_PER_ELEMENT, 0);
  const found = files.reduce((sum, { length }) => sum + length, 0);
  if (found !== expected) throw new Error(`its weights are ${found} bytes instead of ${expected}`);

  const joined = new Uint8Array(found);
  let filled = 0;
  for (const file of files) {
    joined.set(file, filled);
    filled += file.length;
  }
  let start = 0;
  return new Map(
    weights.map((weight) => {
      const table = new Float32Array(joined.buffer, start, sizeOf(weight)).slice();
      start += table.byteLength;
      return [weight.name, table];
    }),
  );
}
