import { describe, expect, it } from 'vitest';
import { serverWords } from '../../src/embed/server-words.ts';

describe('the words of a server', () => {
  it.each([
    ['{"error":{"message":"no such model","type":"x"}}', 'no such model'],
    ['{"error":"no such model"}', 'no such model'],
    ['{"object":"error","message":"no such model"}', 'no such model'],
    ['{"detail":"no such model"}', 'no such model'],
    ['{"error":{"code":7},"message":"no such model"}', 'no such model'],
    ['"no such model"', 'no such model'],
    ['404 page not found\n', '404 page not found'],
    ['{"detail":[{"msg":"x"}]}', ''],
    ['{"error":null}', ''],
    ['null', ''],
    ['{"error":"cut o', ''],
    [' <html><body>Bad gateway</body></html>', ''],
    ['', ''],
  ])('are found in %s', (body, words) => {
    expect(serverWords(body, null)).toBe(words);
  });

  it('stand on one line, without what steers a terminal or turns the writing round', () => {
    expect(serverWords('one\r\n\ttwo\u0000\u001b[31mred\u202Eder\uFEFF\uD800', null)).toBe('one two [31mred der');
  });

  it('are cut at 200 letters', () => {
    expect(serverWords('x'.repeat(200), null)).toBe('x'.repeat(200));
    expect(serverWords('x'.repeat(201), null)).toBe(`${'x'.repeat(197)}...`);
  });

  it('are masked where they repeat the key, also where the cut would leave a part of it', () => {
    expect(serverWords('key AB$& is no key: AB$&', 'AB$&')).toBe('key *** is no key: ***');
    // Cut first, 7 letters of the key would be left.
    expect(serverWords(`${'x'.repeat(190)}0123456789ABCDEF`, '0123456789ABCDEF')).toBe(`${'x'.repeat(190)}***`);
  });
});
