import type { OpenedSource } from './format.ts';
import type { Source } from './source.ts';

/**
 * Looks at the head of a source without using it up. How the bytes were cut into chunks makes no difference to the head.
 * Cost: O(head); what was read in advance is kept until it is read again.
 */

/** Enough to see some hundred rows of notes, or the signature of any file. */
const HEAD_BYTES = 65_536;

export async function peek(source: Source): Promise<OpenedSource> {
  const chunks = source.bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    seen.push(next.value);
    size += next.value.length;
  }
  const start = Buffer.concat(seen);
  return { name: source.name, head: start.subarray(0, HEAD_BYTES), bytes: resume(start, chunks) };
}

async function* resume(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (start.length > 0) yield start;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
