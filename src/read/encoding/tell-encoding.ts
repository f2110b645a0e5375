import { isUtf7 } from './utf7.ts';

/** How the bytes of a text file stand for letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'utf-7';

export interface ToldEncoding {
  readonly encoding: Encoding;
  /** In an officer's words. */
  readonly name: string;
}

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252 (Western European)',
  'utf-7': 'UTF-7',
};

/** A file with so much of every second byte NUL is UTF-16 without its mark: English is ASCII there, each letter with a NUL. */
const NUL_SHARE = 0.4;

/**
 * Tells the encoding by the head of a file: by its byte order mark, else by what the bytes can be. What is not UTF-8 and
 * has more bytes that break its rules than letters that keep them is Windows-1252, as Excel writes "CSV" in Britain.
 * Cost: O(head).
 */
export function tellEncoding(head: Uint8Array): ToldEncoding {
  const [a, b, c] = head;
  const withMark = (encoding: Encoding) => ({ encoding, name: `${NAMES[encoding]} with a byte order mark` });
  const without = (encoding: Encoding) => ({ encoding, name: NAMES[encoding] });
  if (a === 0xef && b === 0xbb && c === 0xbf) return withMark('utf-8');
  if (a === 0xff && b === 0xfe) return withMark('utf-16le');
  if (a === 0xfe && b === 0xff) return withMark('utf-16be');
  const wide = wideOrder(head);
  if (wide) return without(wide);
  const { valid, invalid } = countUtf8(head);
  if (invalid > valid) return without('windows-1252');
  return without(valid === 0 && isUtf7(new TextDecoder().decode(head)) ? 'utf-7' : 'utf-8');
}

function wideOrder(head: Uint8Array): Encoding | undefined {
  const pairs = head.length >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) even++;
    if (head[2 * i + 1] === 0) odd++;
  }
  if (pairs === 0 || Math.min(even, odd) > 0) return undefined;
  return odd > NUL_SHARE * pairs ? 'utf-16le' : even > NUL_SHARE * pairs ? 'utf-16be' : undefined;
}

/** Letters of several bytes that keep the rules of UTF-8, and bytes that break them; the last may be cut off. */
function countUtf8(head: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < head.length; i++) {
    const byte = head[i] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    const rest = head.subarray(i + 1, i + length);
    const whole = length > 0 && byte < 0xf5 && rest.every((next) => next >= 0x80 && next < 0xc0);
    if (whole && rest.length === length - 1) {
      valid++;
      i += length - 1;
    } else if (!whole) invalid++;
  }
  return { valid, invalid };
}
