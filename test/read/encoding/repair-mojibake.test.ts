import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairMojibake } from '../../../src/read/encoding/repair-mojibake.ts';
import { decodeWindows1252 } from '../../../src/read/encoding/windows-1252.ts';

/** As a program spoils a text that takes UTF-8 for Windows-1252. */
const spoil = (text: string): string => decodeWindows1252(new TextEncoder().encode(text));

describe('repairMojibake', () => {
  it.each([
    ['donâ€™t', 'don’t'],
    ['â€œtwo wordsâ€\u009d â€“ dash', '“two words” – dash'],
    ['cafÃ© for Â£5', 'café for £5'],
    ['trees ðŸŒ³ please', 'trees 🌳 please'],
  ])('puts %j right', (spoilt, meant) => {
    expect(repairMojibake(spoilt)).toBe(meant);
  });

  it('puts right what was spoilt twice', () => {
    expect(repairMojibake(spoil(spoil('don’t')))).toBe('don’t');
  });

  it.each([
    'SÃO PAULO',
    'IRMÃ',
    'café”…',
    'naïve – “façade”',
    'Ångström',
    'é»',
    '£50–£100',
    'Đặng Văn',
    '日本',
  ])('leaves %j as it is', (text) => {
    expect(repairMojibake(text)).toBe(text);
  });

  it('leaves every sound text of English and its neighbours alone, and puts every spoilt one right', () => {
    const letter = fc.constantFrom(...'abc é ü ñ ’ “ ” – … £ € 🌳'.split(' '), ' ', 'abc');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 20 }), (letters) => {
        // Set apart, as letters of one language are: no two beyond ASCII in a row.
        const text = letters.join('x');
        expect(repairMojibake(text)).toBe(text);
        expect(repairMojibake(spoil(text))).toBe(text);
      }),
    );
  });

  it('takes no longer on a text made to be slow', () => {
    const hostile = 'Ãâ'.repeat(200_000);
    expect(repairMojibake(hostile)).toBe(hostile);
  });
});
