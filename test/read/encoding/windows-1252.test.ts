import { describe, expect, it } from 'vitest';
import { byteOfLetter, decodeWindows1252, letterOfByte } from '../../../src/read/encoding/windows-1252.ts';

describe('Windows-1252', () => {
  it('is Latin-1 but for the signs of print', () => {
    expect(decodeWindows1252(Uint8Array.of(0x41, 0x80, 0x92, 0x96, 0xe9, 0xff))).toBe('A€’–éÿ');
  });

  it('has one byte for each letter', () => {
    for (let byte = 0x80; byte < 0x100; byte++) expect(byteOfLetter(letterOfByte(byte))).toBe(byte);
    expect(byteOfLetter('☺')).toBeUndefined();
  });
});
