/**
 * Windows-1252, as browsers read it (https://encoding.spec.whatwg.org/#windows-1252): Latin-1 but for 32 bytes. Written out
 * because some versions of Node take one for the other.
 */
const SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** @param byte from 128 */
export const letterOfByte = (byte: number): string =>
  byte < 0xa0 ? (SPECIAL[byte - 0x80] ?? '') : String.fromCharCode(byte);

const BYTES = new Map(Array.from({ length: 128 }, (_, i) => [letterOfByte(0x80 + i), 0x80 + i]));

/** The byte of a letter beyond ASCII; undefined where there is none. */
export const byteOfLetter = (letter: string): number | undefined => BYTES.get(letter);

export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (letter) => letterOfByte(letter.charCodeAt(0)));
