import { mendUtf8 } from './mend-utf8.ts';
import type { Encoding } from './tell-encoding.ts';
import { createUtf7Decoder } from './utf7.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/**
 * Bytes in any encoding that is read -> valid bytes of UTF-8, a byte order mark at the start included, wherever they were
 * cut into chunks. Half a letter of UTF-16 becomes U+FFFD. Cost: O(bytes); UTF-8 is passed on uncopied.
 * @param onMended called once, when the first byte that is no UTF-8 was read as Windows-1252
 */
export function toUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  onMended: () => void,
): AsyncIterable<Uint8Array> {
  return encoding === 'utf-8' ? mendUtf8(chunks, onMended) : encoded(chunks, decoderOf(encoding));
}

/** The beginning of a file as text, perhaps cut off within a letter. */
export const textOf = (head: Uint8Array, encoding: Encoding): string => decoderOf(encoding)(head, false);

type Decode = (bytes: Uint8Array, final: boolean) => string;

function decoderOf(encoding: Encoding): Decode {
  switch (encoding) {
    case 'windows-1252':
      return decodeWindows1252;
    case 'utf-7': {
      const decode = createUtf7Decoder();
      return (bytes, final) => decode(decodeWindows1252(bytes), final);
    }
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be': {
      const decoder = new TextDecoder(encoding);
      return (bytes, final) => decoder.decode(bytes, { stream: !final });
    }
    default:
      return encoding satisfies never;
  }
}

async function* encoded(chunks: AsyncIterable<Uint8Array>, decode: Decode): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decode(chunk, false));
  yield encoder.encode(decode(new Uint8Array(0), true));
}
