import { describe, expect, it } from 'vitest';
import { expectedSize } from '../../src/word/expected-size.ts';
import { fillTemplate } from '../../src/word/fill-template.ts';
import { makeDocument, paragraph } from './make-document.ts';

const item = (n: number) => ({ 'option title': 'x'.repeat(n), ideas: [{ idea: 'ab' }, { idea: 'c' }] });

describe('the size that a part will have', () => {
  it('counts a list once for each item, and each field as long as its values', () => {
    // "<a>" twice, "5" and "7" letters, then "<b>" once
    expect(expectedSize('{#options}<a>{option title}{/options}<b>', { options: [item(5), item(7)] })).toBe(
      3 * 2 + 12 + 3,
    );
  });

  it('counts lists in lists', () => {
    // two options of two ideas: "<i>" four times, "ab", "c" each twice; "<a>" twice
    expect(expectedSize('{#options}<a>{#ideas}<i>{idea}{/ideas}{/options}', { options: [item(1), item(1)] })).toBe(
      2 * 3 + 4 * 3 + 6,
    );
  });

  it('counts a field of the paper as often as it is repeated', () => {
    expect(
      expectedSize('{#options}{paper title}{/options}', { 'paper title': 'abc', options: [item(1), item(1)] }),
    ).toBe(6);
  });

  it('that is out of all measure is refused before the work', () => {
    const body =
      paragraph('{#options}') +
      paragraph('{#ideas}') +
      paragraph('{idea}').repeat(20) +
      paragraph('{/ideas}') +
      paragraph('{/options}');
    const idea = { idea: 'long '.repeat(200) };
    const options = Array.from({ length: 6 }, () => ({ ideas: Array.from({ length: 1000 }, () => idea) }));
    const start = performance.now();
    // 6 x 1,000 x 20 x 1,000 letters = 120 million
    expect(() => fillTemplate('house.docx', makeDocument({ body }), { options }, new Map())).toThrow(
      /would become a document of 1\d\d MB of text/,
    );
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
