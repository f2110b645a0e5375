import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.ts';
import { findWriter, WRITERS } from '../../src/report/index.ts';
import { HOSTILE, sampleReport, smallestReport, withTexts } from './sample-report.ts';
import { written } from './written.ts';

/** What holds for every writer; a new one is tested by being in WRITERS. */

const deepFrozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
};

const LONG = 'long '.repeat(20_000);

const STYLES = ['paper', 'brief'] as const;

/** Formats that write pages, rather than data. */
const FOR_PEOPLE = WRITERS.filter(({ style }) => style !== undefined).map(({ name }) => name);

const REPORTS: readonly (readonly [string, Report])[] = [
  ['the sample', sampleReport],
  ['one option of one idea', smallestReport],
  ...HOSTILE.map((text) => [`texts like ${JSON.stringify(text)}`, withTexts(() => text)] as const),
  ['texts that differ', withTexts((n) => HOSTILE[n % HOSTILE.length] ?? '')],
  ['100,000 characters', withTexts((n) => (n % 5 === 0 ? LONG : 'short'))],
  ['100,000 characters without a space', withTexts((n) => (n % 5 === 0 ? '漢'.repeat(100_000) : 'short'))],
  ['100,000 spaces', withTexts((n) => (n % 5 === 0 ? `a${' '.repeat(100_000)}b` : 'short'))],
  ['Arabic', withTexts((n) => `مزيد من الحافلات ${n}`)],
  ['Chinese and emoji', withTexts((n) => `更多公交车 👩‍👩‍👧 ${n}`)],
  ['Welsh and Polish', withTexts((n) => `ŵyth bws, więcej autobusów ${n}`)],
];

describe.each(WRITERS.map((writer) => [writer.name, writer] as const))('the %s writer', (name, writer) => {
  it.each(REPORTS)('writes %s in well-formed pieces that end with a line end, in every style', (_, report) => {
    deepFrozen(report);
    for (const style of STYLES) {
      const output = written(name, report, style);
      expect(output.isWellFormed()).toBe(true);
      expect(output).toMatch(/\n$/);
    }
  });

  it('gives the same bytes for the same report', () => {
    expect(written(name, sampleReport)).toBe(written(name, structuredClone(sampleReport)));
  });

  it('shows or carries every option', () => {
    const output = written(name, sampleReport, 'paper');
    for (const { title } of sampleReport.options) expect(output).toContain(title);
  });

  it('never shows a number that is not one', () => {
    for (const report of [sampleReport, smallestReport])
      for (const style of STYLES)
        expect(written(name, report, style)).not.toMatch(/NaN|Infinity|undefined|\[object|-0(?![.\d])/);
  });

  it('is found by its name and has endings', () => {
    expect(findWriter(name)).toBe(writer);
    expect(writer.endings.length).toBeGreaterThan(0);
    for (const ending of writer.endings) expect(ending).toMatch(/^(?:\.[a-z-]+)+$/);
  });

  it('writes in one way only, or in its own style where none is asked for', () => {
    const own = written(name, sampleReport);
    expect(written(name, sampleReport, writer.style ?? 'brief')).toBe(own);
    expect(written(name, sampleReport, writer.style ?? 'paper')).toBe(own);
  });
});

describe('the registry', () => {
  it('has no two writers with one name or one ending', () => {
    const all = WRITERS.flatMap(({ name, endings }) => [name, ...endings]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('knows no other name', () => {
    expect(findWriter('constructor')).toBeUndefined();
  });

  it('has formats for people and for programs', () => {
    expect(FOR_PEOPLE).toEqual(['text', 'markdown', 'html']);
  });
});

/** What a reader sees: marks of the format and of the page taken away, white space as one space. */
const seen = (name: string, output: string): string =>
  (name === 'html'
    ? output
        .replace(/<style>[\s\S]*?<\/style>/, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&')
    : output
  ).replace(/\s+/g, ' ');

describe.each(FOR_PEOPLE)('a paper for people (%s)', (name) => {
  const paper = seen(name, written(name, sampleReport, 'paper'));

  it.each(STYLES)('shows no control character or override of the writing direction (%s)', (style) => {
    const output = written(
      name,
      withTexts((n) => HOSTILE[n % HOSTILE.length] ?? ''),
      style,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  });

  it('shows every warning', () => {
    for (const { message } of sampleReport.warnings) expect(paper).toContain(message);
  });

  it('counts the warnings where it does not show them', () => {
    expect(seen(name, written(name, sampleReport, 'brief'))).toContain('there are 2 warnings');
  });

  it('quotes exemplars word for word, with their ids', () => {
    for (const id of sampleReport.options.flatMap(({ exemplars }) => exemplars)) {
      const note = sampleReport.ideas.find((entry) => entry.id === id);
      expect(paper).toContain(note?.text.replace(/\s+/g, ' '));
      expect(paper).toContain(id);
    }
  });

  it('shows figures of each option that add up to its score', () => {
    // 35 + 30 + 8 = 73, 20 + 20 + 8 = 48, 27 + 7 + 10 = 44 (27.5, 6.67 and 10 rounded by largest remainder)
    expect(paper.replace(/ \| /g, ' ')).toMatch(/Open university kit to small firms\s+27\s+7\s+10\s+44 /);
  });

  it('names every option in the brief, with its score', () => {
    const brief = seen(name, written(name, sampleReport, 'brief'));
    for (const { title } of sampleReport.options) for (const word of title.split(' ')) expect(brief).toContain(word);
    for (const score of [73, 48, 44]) expect(brief).toContain(` ${score} `);
  });
});
