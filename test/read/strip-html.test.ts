import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripHtml } from '../../src/read/strip-html.ts';

describe('stripHtml', () => {
  it.each([
    ['<p>More buses</p><p>and <b>trams</b></p>', 'More buses\nand trams'],
    ['More buses<br/>and trams<BR>too', 'More buses\nand trams\ntoo'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['<a href="https://example.org?a=1&b=2">the labs</a> open', 'the labs open'],
    ['R&amp;D &ndash; caf&eacute; &#39;quoted&#39; &lt;b&gt;', "R&D – café 'quoted'"],
    ['&lt;p&gt;More buses &amp;amp; trams&lt;/p&gt;&lt;p&gt;late&lt;/p&gt;', 'More buses & trams\nlate'],
    ['fewer than &lt; 10, &lt;name of school&gt;', 'fewer than < 10, <name of school>'],
    ['a<script>alert("<p>")</script>b<style>p{}</style>c', 'abc'],
    ['a<!-- <p>hidden</p> -->b', 'ab'],
    ['<table><tr><td>one</td><td>two</td></tr></table>', 'one two'],
  ])('of %j leaves the words', (html, words) => {
    expect(stripHtml(html)).toBe(words);
  });

  it.each([
    'a < b and c > d',
    '<3 small firms',
    '<name of school> to lead',
    'AT&T, R&D, Q&A',
    'open &notit',
    '<script>never closed',
    'two\n\n  lines',
  ])('leaves %j as it was written', (text) => {
    expect(stripHtml(text)).toBe(text === '<script>never closed' ? 'never closed' : text);
  });

  it('keeps every word of a text without tags', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab<>&;/ !-\n'.split('')) }), (text) => {
        fc.pre(!/<\/?[ab][\s/>]|<!--|&\w+;/.test(text));
        expect(stripHtml(text)).toBe(text);
      }),
    );
  });

  it('takes no longer on a text made to be slow', () => {
    const started = process.cpuUsage().user;
    for (const piece of ['<', '<a', '<a ', '<script>', '<!--', '&', '&#', '<p>']) stripHtml(piece.repeat(100_000));
    expect(process.cpuUsage().user - started).toBeLessThan(3_000_000);
  });
});
