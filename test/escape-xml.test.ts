import { describe, expect, it } from 'vitest';
import { escapeXml } from '../src/escape-xml.ts';
import { unescapeXml } from '../src/word/unescape-xml.ts';

describe('escapeXml', () => {
  it('makes markup and quotation marks into text', () => {
    expect(escapeXml('<a b="c">R&D</a>')).toBe('&lt;a b=&quot;c&quot;&gt;R&amp;D&lt;/a&gt;');
  });

  it('escapes what is escaped already once more, so that it reads as it was written', () => {
    expect(escapeXml('&amp;')).toBe('&amp;amp;');
    expect(unescapeXml(escapeXml('&amp; "it\'s" <&#65;>'))).toBe('&amp; "it\'s" <&#65;>');
  });
});
