import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/read/clean.ts';

describe('clean', () => {
  it('leaves what people wrote as it is', () => {
    for (const words of ['Café “hub” – now!', 'a\tb', '=1+1 | <b>', '👩‍👧 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'עברית\u200f', 'two  spaces']) {
      expect(clean(words)).toBe(words);
    }
  });

  it('takes away space at either end, no-break space too', () => {
    expect(clean(' \u00a0\t idea \u00a0\n')).toBe('idea');
  });

  it('takes away control characters, so that nothing reaches the terminal', () => {
    expect(clean('\u001b[31mred\u0007\u0000 \u007f\u009b1m')).toBe('[31mred 1m');
  });

  it('takes away marks that turn the text round, byte order marks and non-characters', () => {
    expect(clean('a\u202e\u2066b\u2069\ufeffc\ufffe\uffff')).toBe('abc');
  });

  it('makes every line end a line feed, and a vertical tab too', () => {
    expect(clean('a\r\nb\rc\vd\ne')).toBe('a\nb\nc\nd\ne');
  });

  it('replaces halves of characters and keeps whole ones', () => {
    expect(clean('a\ud83d b\ude00 \u{1f600}')).toBe('a\ufffd b\ufffd \u{1f600}');
  });

  it('gives well-formed text without control characters, whatever comes, and the same when used twice', () => {
    const anything = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(anything, (cell) => {
        const result = clean(cell);
        expect(result.isWellFormed()).toBe(true);
        expect(result).not.toMatch(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u);
        expect(result.trim()).toBe(result);
        expect(clean(result)).toBe(result);
      }),
    );
  });
});
