import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/draw/index.ts';
import type { Block } from '../../../src/report/block.ts';
import { htmlOf } from '../../../src/report/blocks/html.ts';
import { markdownOf } from '../../../src/report/blocks/markdown.ts';
import { textOf } from '../../../src/report/blocks/text.ts';
import { plain } from '../../../src/report/index.ts';
import { oneLine } from '../../../src/report/one-line.ts';
import { HOSTILE } from '../sample-report.ts';

/** What holds for every format of blocks and every kind of block, whatever people typed. */

const HEAD = { title: 'A page' };

const FORMATS = {
  text: (blocks: Iterable<Block>) => [...textOf(blocks, { width: 80, paint: plain }, HEAD)].join(''),
  markdown: (blocks: Iterable<Block>) => [...markdownOf(blocks, HEAD)].join(''),
  html: (blocks: Iterable<Block>) => [...htmlOf(blocks, HEAD)].join(''),
} as const;

/** A drawing of a text; where it stands does not follow from its length, as it does in a chart. */
const figureOf = (text: string): Drawing => ({
  width: 100,
  height: 20,
  title: 'Bars',
  description: `Bars of ${oneLine(text)}.`,
  shapes: [
    { kind: 'text', x: 0, y: 10, text: oneLine(text), instead: '', size: 12, anchor: 'start', colour: '#222222' },
  ],
});

/** A block of every kind that holds the text wherever a text can stand. */
const everyKind = (text: string): readonly Block[] => [
  { kind: 'heading', level: 1, text },
  { kind: 'heading', level: 2, text },
  { kind: 'heading', level: 3, text },
  { kind: 'paragraph', text },
  { kind: 'paragraph', text, tone: 'warning' },
  { kind: 'list', items: [text, 'two'] },
  { kind: 'list', items: [text, 'two'], numbered: true },
  { kind: 'list', items: [text], tone: 'warning' },
  {
    kind: 'quotations',
    items: [
      { id: text, text, source: text },
      { id: '1', text, source: '' },
    ],
  },
  {
    kind: 'table',
    caption: text,
    columns: [
      { heading: text, figures: false, share: 20 },
      { heading: 'Notes', figures: true, share: 11 },
    ],
    rows: [
      [text, '12'],
      ['none', null],
    ],
  },
  { kind: 'figure', caption: text, id: 'a-figure', drawing: figureOf(text) },
  { kind: 'command', text },
  { kind: 'blank', label: text },
];

/** Without commands, which stay on one line however long they are. */
const short = (text: string): readonly Block[] => everyKind(text).filter(({ kind }) => kind !== 'command');

const widest = (output: string): number => Math.max(...output.split('\n').map((line) => line.length));

const TEXTS = [...HOSTILE, 'word '.repeat(20_000), '漢'.repeat(100_000), 'مزيد من الحافلات', '👩‍👩‍👧 buses'];

describe.each(Object.entries(FORMATS))('blocks as %s', (format, write) => {
  it.each(TEXTS.map((text) => [JSON.stringify(text.slice(0, 60)), text]))('hold %s', (_, text) => {
    const output = write(everyKind(text));
    expect(output.isWellFormed()).toBe(true);
    expect(output).toMatch(/\n$/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    if (format === 'text') expect(widest(write(short(text)))).toBeLessThanOrEqual(80);
  });

  it('are the same bytes each time, and leave what they are given as it is', () => {
    const blocks = everyKind('R&D | <b>').map(Object.freeze) as Block[];
    expect(write(Object.freeze(blocks) as Block[])).toBe(write(blocks));
  });

  it('mark what officers have to fill in, in a line and in a cell', () => {
    const output = write(everyKind('Finance'));
    expect(output).toContain('to be completed by officers');
    expect(output).toMatch(/\\?\[blank\\?\]/);
  });

  it('take no blocks at all', () => {
    expect(write([])).toContain('A page');
  });
});

describe('a figure', () => {
  const figure = (text: string): Block => ({ kind: 'figure', caption: text, id: 'a-figure', drawing: figureOf(text) });

  it('stands in a page of HTML as a picture with its title, its figures in words and its caption', () => {
    const page = FORMATS.html([figure('R&D')]);
    expect(page).toContain('<figcaption>R&amp;D</figcaption>');
    expect(page).toMatch(/<svg [^>]*role="img" aria-labelledby="a-figure-title a-figure-description"/);
    expect(page).toContain('<desc id="a-figure-description">Bars of R&amp;D.</desc>');
    expect(page.match(/<\/svg>/g)).toHaveLength(1);
  });

  it('does nothing in a page of HTML whatever its texts are', () => {
    for (const text of TEXTS) expect(FORMATS.html([figure(text)])).not.toMatch(/<script|<\/svg>[\s\S]*<\/svg>|<b>/);
  });

  it('leaves nothing behind in text and in Markdown, which tell its figures in a table', () => {
    for (const format of ['text', 'markdown'] as const) {
      const blocks = [{ kind: 'paragraph', text: 'before' } as const, { kind: 'paragraph', text: 'after' } as const];
      const [before, after] = blocks;
      expect(FORMATS[format]([before, figure('x'), after].filter((block) => block !== undefined))).toBe(
        FORMATS[format](blocks),
      );
    }
  });
});

describe('blocks as text', () => {
  it.each([40, 60, 100])('keep within %d columns', (width) => {
    const blocks = short('several words of a suggestion '.repeat(9));
    expect(widest([...textOf(blocks, { width, paint: plain })].join(''))).toBeLessThanOrEqual(width);
  });

  it('turn a table that is too wide into a list that loses nothing', () => {
    const columns = ['Option', ...'ABCDEFGH'].map((heading, i) => ({
      heading: i === 0 ? heading : `Source${heading}`,
      figures: i > 0,
      share: 10,
    }));
    const table: Block = { kind: 'table', caption: 'Wide', columns, rows: [['Buses', ...'12345678']] };
    const output = [...textOf([table], { width: 60, paint: plain })].join('');
    expect(output).toBe(
      'Wide\n  - Option: Buses; SourceA: 1; SourceB: 2; SourceC: 3;\n    SourceD: 4; SourceE: 5; SourceF: 6; SourceG: 7; SourceH:\n    8\n',
    );
  });

  it('set figures to the right and wrap words within their column, wide letters too', () => {
    const table: Block = {
      kind: 'table',
      caption: 'Two columns',
      columns: [
        { heading: 'Rank', figures: true, share: 8 },
        { heading: 'Option', figures: false, share: 30 },
        { heading: 'Priority', figures: false, share: 30 },
      ],
      rows: [['1', '更多公交车', 'more buses in the evening']],
    };
    const output = [...textOf([table], { width: 40, paint: plain })].join('');
    // 40 less 4 for the rank and two gaps leaves 32: 10 for the five wide letters, 22 for the priority
    expect(output).toBe(
      'Two columns\nRank  Option      Priority\n----  ----------  ----------------------\n   1  更多公交车  more buses in the\n                  evening\n',
    );
  });
});

describe('blocks as HTML', () => {
  /** All tags of the page; what people typed must add none. */
  const tags = (output: string): string[] => output.match(/<[!/\w][^>]*>/g) ?? [];

  it.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('have the same tags for %s', (_, text) => {
    const labels = /aria-label="[^"]*"/g;
    const bare = (output: string) => tags(output).map((tag) => tag.replace(labels, ''));
    expect(bare(FORMATS.html(everyKind(text)))).toEqual(bare(FORMATS.html(everyKind('plain'))));
  });

  it('close every element that they open, in order', () => {
    const open: string[] = [];
    for (const tag of tags(FORMATS.html(everyKind('plain')))) {
      const name = /^<\/?([\w!]+)/.exec(tag)?.[1] ?? '';
      if (tag.startsWith('</')) expect(open.pop()).toBe(name);
      else if (!tag.endsWith('/>') && !['!DOCTYPE', 'meta'].includes(name)) open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('have headings that step down by one, tables with a caption and scopes, and nothing from elsewhere', () => {
    const output = FORMATS.html(everyKind('plain'));
    expect(output.match(/<h\d/g)).toEqual(['<h1', '<h2', '<h3', '<h4']);
    expect(output).toContain('<caption>plain</caption>');
    expect(output).toContain('<th scope="col">plain</th><th scope="col" class="figures">Notes</th>');
    expect(output).toContain('<th scope="row">plain</th><td class="figures">12</td>');
    const own = output.replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');
    expect(own).not.toMatch(/<script|<link|<img|https?:|url\((?!#)/);
  });
});

describe('the contents of a long page', () => {
  const parts = (n: number): Block[] =>
    Array.from({ length: n }, (_, index) => ({ kind: 'heading', level: 1, text: `R&D ${index + 1}` }));

  it('link to each of its parts', () => {
    const output = FORMATS.html(parts(4));
    for (const part of [1, 2, 3, 4]) {
      expect(output).toContain(`<li><a href="#part-${part}">R&amp;D ${part}</a></li>`);
      expect(output).toContain(`<h2 id="part-${part}">R&amp;D ${part}</h2>`);
    }
  });

  it('are left out where there is little to find', () => {
    expect(FORMATS.html(parts(3))).not.toContain('<nav');
  });
});

describe('blocks as Markdown', () => {
  it('have front matter in which a title means only its words', () => {
    const output = [...markdownOf([], { title: 'A "title": *with* [marks]\n# and more', author: 'R&D' })].join('');
    // Each backslash of Markdown is doubled once more by the quotes of YAML.
    expect(output).toBe(
      String.raw`---
title: "A \"title\": \\*with\\* \\[marks] \\# and more"
author: "R&D"
lang: en-GB
---
`,
    );
  });

  it('give the columns of a table their shares', () => {
    const output = FORMATS.markdown(everyKind('plain'));
    expect(output).toContain(`Table: plain\n\n| plain | Notes |\n| ${'-'.repeat(20)} | ${'-'.repeat(10)}: |\n`);
    expect(output).toContain('| none | **\\[blank\\]** |\n');
  });
});
