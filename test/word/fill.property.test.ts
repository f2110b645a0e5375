import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/word/clean-text.ts';
import type { Scope } from '../../src/word/engine.ts';
import { fillTemplate } from '../../src/word/fill-template.ts';
import { control, makeDocument, paragraph, table } from './make-document.ts';
import { linesOf, readDocument, textOf } from './read-document.ts';

/** Every kind of character, halves of characters and what templates are made of. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '#',
        '/',
        '<',
        '>',
        '&',
        ']]>',
        '\u0000',
        '\u001F',
        '\uD800',
        '\uDC00',
        '\uFFFF',
        '\r\n',
        '\t',
        ' ',
        'x',
        '<w:p>',
        '&#0;',
        '{#options}',
      ),
    )
    .map((parts) => parts.join('')),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);

const TEMPLATE = makeDocument({
  body:
    paragraph('{pa', 'per title}') +
    paragraph('{#options}') +
    paragraph('{title}: {option caveat}') +
    paragraph('{/options}') +
    table(['{#options}{number}', '{title}{/options}']),
});
const NONE = new Map([
  ['chart', null],
  ['sector chart', null],
]);

/** A text without space, line ends, and what XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
const kept = (text: string): string => text.replace(/[\u0000-\u0020\u0085\u2028\u2029\uFFFE\uFFFF]/g, '');

describe('whatever the texts are', () => {
  it('the document parses strictly and shows them', () => {
    fc.assert(
      fc.property(nasty, fc.array(nasty, { maxLength: 3 }), (paper, titles) => {
        const data: Scope = {
          'paper title': paper,
          options: titles.map((title, index) => ({
            'option number': String(index + 1),
            'option title': title,
            'option caveat': '',
          })),
        };
        const lines = textOf(fillTemplate('t.docx', TEMPLATE, data, NONE));
        expect(lines[0]).toBe(cleanText(paper));
        expect(lines.slice(1, titles.length + 1)).toEqual(titles.map((title) => `${cleanText(title)}: `));
      }),
      { numRuns: 200 },
    );
  });

  it('cleaning leaves only what XML can hold, on lines of their own and without tabs, and all other characters as they are', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const clean = cleanText(text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold these, or they are tabs and line ends
        expect(clean).not.toMatch(/[\u0000-\u0009\u000B-\u001F\uFFFE\uFFFF]/);
        expect(clean.isWellFormed()).toBe(true);
        expect(cleanText(clean)).toBe(clean);
        expect(kept(clean)).toBe(kept(text.toWellFormed()));
      }),
    );
  });
});

describe('whatever the template says', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '{#options}',
    '{/options}',
    '{title}',
    '{#ideas}',
    '{idea}',
    '{/ideas}',
    '{^option caveat}',
    '{/}',
    '{paper title}',
    '{x}',
    'words ',
    '{@raw}',
    '&amp;',
  );

  it('it is filled into a document that parses, or refused with what is wrong', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        fc.boolean(),
        (lines, inTable) => {
          const body = inTable ? table(...lines.map((line) => line)) : lines.map((line) => paragraph(...line)).join('');
          const data: Scope = {
            'paper title': 'T',
            options: [1, 2].map((n) => ({
              'option number': `${n}`,
              'option title': 'O',
              'option caveat': '',
              ideas: [{ idea: 'I' }],
            })),
          };
          try {
            const parts = readDocument(
              fillTemplate('t.docx', makeDocument({ body: `${body}${paragraph('end')}` }), data, NONE),
            );
            expect(parts.get('word/document.xml')).not.toMatch(/\{[#/]?\w/);
          } catch (error) {
            expect(error).toMatchObject({ code: 'template-problems' });
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Templates in good order: lists and conditions in lines of their own, in a line, in a row of a table or in its cells. */
describe('whatever a template in order holds', () => {
  const inOrder = (
    fields: readonly string[],
    lists: Readonly<Record<string, readonly string[]>>,
    depth: number,
  ): fc.Arbitrary<string> => {
    const field = fc.constantFrom(...fields, 'words', '');
    const line = fc.array(
      field.map((text) => (text === 'words' || text === '' ? text : `{${text}}`)),
      { maxLength: 3 },
    );
    const plain = line.map((texts) => paragraph(...texts));
    if (depth === 0) return plain;
    const conditions = fields.map((name) => [name, fields] as const);
    const block = fc.constantFrom(...Object.entries(lists), ...conditions).chain(([name, within]) => {
      const inner = inOrder(within, within === fields ? lists : {}, depth - 1);
      const sign = within === fields ? fc.constantFrom('#', '^') : fc.constant('#');
      return fc
        .tuple(
          sign,
          fc.array(inner, { maxLength: 2 }),
          line,
          fc.constantFrom('lines', 'line', 'row', 'cell', 'control'),
        )
        .map(([mark, blocks, texts, layout]) => {
          const [opening, closing] = [`{${mark}${name}}`, `{/${name}}`];
          const lines = [paragraph(opening), ...blocks, paragraph(closing)].join('');
          switch (layout) {
            case 'line':
              return paragraph(opening, ...texts.map((text) => (within === fields ? text : '')), closing);
            case 'row':
              return table([opening, 'x', closing]);
            case 'cell':
              return table(['x', `${lines}${paragraph()}`]);
            case 'control':
              return control(lines);
            default:
              return lines;
          }
        });
    });
    return fc.oneof(plain, block);
  };
  const lists = { options: ['option title', 'option caveat'] };

  it('is filled into a document that parses and has no tag left', () => {
    const data: Scope = {
      'paper title': 'T',
      organisation: '',
      options: ['', 'C'].map((caveat) => ({ 'option title': 'O', 'option caveat': caveat })),
      'set aside': [],
    };
    fc.assert(
      fc.property(
        fc.array(inOrder(['paper title', 'organisation'], { ...lists, 'set aside': ['idea', 'reason'] }, 3), {
          maxLength: 4,
        }),
        (blocks) => {
          const bytes = makeDocument({ body: blocks.join('') + paragraph('end') });
          const xml = readDocument(fillTemplate('t.docx', bytes, data, NONE)).get('word/document.xml') ?? '';
          const lines = linesOf(xml);
          // Word takes a cell that does not end in a paragraph for damage.
          for (const [, last] of xml.matchAll(/<(\/?[\w:]+)[^<>]*><\/w:tc>/g)) expect(last).toBe('/w:p');
          expect(lines.join('')).not.toMatch(/[{}]/);
          expect(lines.at(-1)).toBe('end');
        },
      ),
      { numRuns: 300 },
    );
  });
});
