import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUtf7Decoder } from '../../../src/read/encoding/utf7.ts';
import { toUtf7 } from './to-utf7.ts';

describe('UTF-7', () => {
  it('is decoded as in the standard', () => {
    const decode = (text: string) => createUtf7Decoder()(text, true);
    expect(decode('Hi Mom -+Jjo--!')).toBe('Hi Mom -☺-!');
    expect(decode('A+ImIDkQ.')).toBe('A≢Α.');
    expect(decode('Item 3 is +AKM-1.')).toBe('Item 3 is £1.');
    expect(decode('1 +- 1 + 1')).toBe('1 + 1 + 1');
  });

  it('gives any text back, wherever its bytes are cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(200)), (text, places) => {
        const written = toUtf7(text.toWellFormed());
        const cuts = [0, ...places.filter((place) => place < written.length).sort((a, b) => a - b), written.length];
        const decode = createUtf7Decoder();
        const pieces = cuts.slice(1).map((end, i) => decode(written.slice(cuts[i], end), false));
        expect(pieces.join('') + decode('', true)).toBe(text.toWellFormed());
      }),
    );
  });
});
