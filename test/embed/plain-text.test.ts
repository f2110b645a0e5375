import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/embed/plain-text.ts';

describe('a plain text', () => {
  it.each([
    ['Let’s ask ‘all’ firms', "Let's ask 'all' firms"],
    ['The “Green” fund', 'The "Green" fund'],
    ['2026–30 — later', '2026-30 - later'],
    ['• More buses', 'More buses'],
    ['\uf0b7 More buses', 'More buses'],
    ['- More buses', 'More buses'],
    ['* More buses', 'More buses'],
    ['More\u00a0buses\tat  night\r\n', 'More buses at night'],
    ['work\u00adshop \u200bspace\ufeff', 'workshop space'],
    ['of\ufb01ce space…', 'office space...'],
    ['null\u0000byte', 'null byte'],
    ['-5 degrees, *really*', '-5 degrees, *really*'],
    [' \u2022 \n', ''],
    ['', ''],
  ])('of %j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('is what was typed where only plain keys were used', () => {
    const typed = fc.stringMatching(/^[a-zA-Z0-9"'][a-zA-Z0-9"'.,;:!?()-]*$/);
    fc.assert(
      fc.property(typed, (text) => {
        expect(plainText(text)).toBe(text);
      }),
    );
  });

  it('stays as it is when straightened again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainText(text);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});
