import { describe, expect, it } from 'vitest';
import { xmlText } from '../src/xml-text.ts';

describe('xmlText', () => {
  it.each([
    ['a\u0000b\u0008c\u000Bd\u001Fe', 'abcde'],
    ['\uFFFEa\uFFFF', 'a'],
    ['half \uD83D of one', 'half \uFFFD of one'],
    ['tab\tand\r\nlines\n', 'tab\tand\r\nlines\n'],
    ['👍 \u007F\u0085 \uE000 <&>', '👍 \u007F\u0085 \uE000 <&>'],
    ['', ''],
  ])('makes %j into %j', (text, held) => {
    expect(xmlText(text)).toBe(held);
  });

  it('takes out every character that the standard does not list, and no other', () => {
    // Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
    const isListed = (code: number): boolean =>
      [0x9, 0xa, 0xd].includes(code) || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd);
    const all = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
    expect(xmlText(String.fromCharCode(...all))).toBe(String.fromCharCode(...all.filter(isListed)));
  });
});
