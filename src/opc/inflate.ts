import { Inflate } from './fflate.ts';
import { type ZipEntry, ZipFault } from './zip-entries.ts';

/** How much is inflated at once: a piece of this size becomes a few hundred kilobytes at most times. */
const MOUTHFUL = 16_384;

/**
 * The bytes of a part of a zip file, piece by piece, so that memory never holds a whole sheet. It stops where more comes
 * out than the directory says, so that a bomb cannot lie about its size. Cost: O(bytes).
 * @throws ZipFault where the bytes cannot be inflated or are more or fewer than the directory says
 */
export function* inflate({ name, size, deflated, stored }: ZipEntry): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let total = 0;
  let ended = !deflated;
  const inflater = new Inflate((piece, final) => {
    ready.push(piece);
    ended = final;
  });
  for (let start = 0; start < stored.length; start += MOUTHFUL) {
    const piece = stored.subarray(start, start + MOUTHFUL);
    if (deflated) push(inflater, piece, start + MOUTHFUL >= stored.length, name);
    else ready.push(piece);
    for (const inflated of ready.splice(0)) {
      total += inflated.length;
      if (total > size) throw new ZipFault(`${name} is larger than it says`);
      yield inflated;
    }
  }
  if (!ended || total !== size) throw new ZipFault(`${name} is cut off`);
}

function push(inflater: Inflate, piece: Uint8Array, final: boolean, name: string): void {
  try {
    inflater.push(piece, final);
  } catch {
    throw new ZipFault(`${name} cannot be unpacked`);
  }
}
