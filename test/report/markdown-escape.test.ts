import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/report/markdown-escape.ts';
import { oneLine } from '../../src/report/one-line.ts';
import { HOSTILE } from './sample-report.ts';

/**
 * The rules were found by rendering 1,500 texts made of every kind of markup as paragraph, list item, heading, table
 * cell and caption with pandoc 2.17 (markdown and gfm) and cmark-gfm, and comparing what shows with what was written.
 */

const unescaped = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'|<>[](){}$^~@#*_`\\!&;:=+-.\'"/ \nab1', 'www.', '://', '&amp;', 'Table:') }),
  fc.constantFrom(...HOSTILE),
);

describe('text in Markdown', () => {
  it('keeps every visible character in its place, behind backslashes only', () => {
    fc.assert(
      fc.property(anyText, (text) => unescaped(escapeMarkdown(text)) === oneLine(text)),
      { numRuns: 1_000 },
    );
  });

  it('is on one line', () => {
    fc.assert(
      fc.property(anyText, (text) => !/[\n\r\u2028\u2029]/.test(escapeMarkdown(text))),
      { numRuns: 1_000 },
    );
  });

  it('leaves no character of markup without a backslash', () => {
    fc.assert(
      fc.property(anyText, (text) => !/[`*_[<|$^~{@#]/.test(escapeMarkdown(text).replace(/\\[!-/:-@[-`{-~]/g, ''))),
    );
  });

  it.each([
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['1. item', '1\\. item'],
    ['12) item', '12\\) item'],
    ['(iv) item', '(iv\\) item'],
    ['> quoted', '\\> quoted'],
    ['::: note', '\\::: note'],
    ['Table: caption', 'Table\\: caption'],
    ['---', '\\-\\-\\-'],
    ['a -- b', 'a \\-\\- b'],
    ['R&amp;D', 'R\\&amp;D'],
    ['https://example.com', 'https\\://example.com'],
    ['www.example.com', 'www\\.example.com'],
    ['a :smile: b', 'a \\:smile: b'],
    ['C:\\temp', 'C:\\\\temp'],
    ['one\ntwo', 'one two'],
  ])('has no effect of its own: %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it.each([
    'Not a prize, a paid trial. (It works!)',
    'food & drink - one site’s waste = another\'s "ingredient"; 50% + more: why not?',
    'Well-known, 24/7, £50k and 3.5 per cent: see N002.',
    'i.e. before commerce',
  ])('stays readable in the source: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });
});
