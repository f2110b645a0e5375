import { isUtf8 } from 'node:buffer';
import { letterOfByte } from './windows-1252.ts';

/**
 * Bytes that should be UTF-8 -> bytes that are. A byte that breaks the rules is read as Windows-1252, which it nearly
 * always is: somebody pasted a cell from an old program. It is marked, so that the cell can be named. Valid bytes are
 * passed on uncopied; the check runs at memory speed. Cost: O(bytes).
 */

/**
 * Stands before every letter that was mended. No text may hold this character (Unicode 16, 23.7); one in the file is left
 * out, so that a mark is always ours.
 */
export const MENDED = '\ufdd0';
const MARK = Buffer.from(MENDED);

/** @param onMended called once, when the first byte had to be mended */
export async function* mendUtf8(chunks: AsyncIterable<Uint8Array>, onMended: () => void): AsyncGenerator<Uint8Array> {
  let told = false;
  const mend = (bytes: Uint8Array): Uint8Array => {
    if (isUtf8(bytes)) return bytes.includes(0xef) && Buffer.from(bytes).includes(MARK) ? withoutMarks(bytes) : bytes;
    if (!told) onMended();
    told = true;
    return Buffer.from(mendText(withoutMarks(bytes)));
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

const withoutMarks = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(MARK.toString('latin1'), ''), 'latin1');

/** A letter in UTF-8 by its bytes (Unicode 16, table 3-7), each byte as a letter of Latin-1; or a byte that is none. */
const SEQUENCE =
  /[\0-\x7f]+|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|([\x80-\xff])/g;

const mendText = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(SEQUENCE, (found, wrong: string | undefined) =>
      wrong === undefined ? Buffer.from(found, 'latin1').toString() : MENDED + letterOfByte(wrong.charCodeAt(0)),
    );

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
