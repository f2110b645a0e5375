import { isUtf8 } from 'node:buffer';

/**
 * Bytes as they come -> bytes that are valid UTF-8, a byte order mark at the start included. Each invalid sequence
 * becomes one U+FFFD, as the Encoding Standard has it (https://encoding.spec.whatwg.org/#utf-8-decoder), wherever the
 * bytes were cut into chunks. Valid bytes are passed on uncopied; the check runs at memory speed. Cost: O(bytes).
 * @param onInvalid called for each chunk in which something had to be replaced
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>, onInvalid: () => void): AsyncGenerator<Uint8Array> {
  const mend = (bytes: Uint8Array): Uint8Array => {
    if (isUtf8(bytes)) return bytes;
    onInvalid();
    return new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  };
  let held: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
    const end = wholeCharacters(bytes);
    held = bytes.subarray(end);
    if (end > 0) yield mend(bytes.subarray(0, end));
  }
  if (held.length > 0) yield mend(held);
}

/** How many bytes can be decoded now: all, but for a last character that is still without its end. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
