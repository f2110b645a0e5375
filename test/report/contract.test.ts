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
  it.each(REPORTS)('writes %s in well-formed pieces that end with a line end', (_, report) => {
    const output = written(name, deepFrozen(report));
    expect(output.isWellFormed()).toBe(true);
    expect(output).toMatch(/\n$/);
  });

  it('gives the same bytes for the same report', () => {
    expect(written(name, sampleReport)).toBe(written(name, structuredClone(sampleReport)));
  });

  it('shows or carries every option', () => {
    const output = written(name, sampleReport);
    for (const { title } of sampleReport.options) expect(output).toContain(title);
  });

  it('never shows a number that is not one', () => {
    for (const report of [sampleReport, smallestReport]) {
      expect(written(name, report)).not.toMatch(/NaN|Infinity|undefined|\[object|-0(?![.\d])/);
    }
  });

  it('is found by its name and has endings', () => {
    expect(findWriter(name)).toBe(writer);
    expect(writer.endings.length).toBeGreaterThan(0);
    for (const ending of writer.endings) expect(ending).toMatch(/^(?:\.[a-z-]+)+$/);
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
});

describe.each(['text', 'markdown'])('a report for people (%s)', (name) => {
  it('shows no control character or override of the writing direction', () => {
    const output = written(
      name,
      withTexts((n) => HOSTILE[n % HOSTILE.length] ?? ''),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  });

  it('shows every warning', () => {
    for (const { message } of sampleReport.warnings)
      expect(written(name, sampleReport).replace(/\s+/g, ' ')).toContain(message);
  });

  it('quotes exemplars word for word', () => {
    const output = written(name, sampleReport).replace(/\s+/g, ' ');
    for (const id of sampleReport.options.flatMap(({ exemplars }) => exemplars)) {
      const note = sampleReport.ideas.find((entry) => entry.id === id);
      expect(output).toContain(note?.text.replace(/\s+/g, ' '));
    }
  });

  it('shows figures of each option that add up to its score', () => {
    // 35 + 30 + 8 = 73, 20 + 20 + 8 = 48, 27 + 7 + 10 = 44 (27.5, 6.67 and 10 rounded by largest remainder)
    const output = written(name, sampleReport);
    const lines =
      name === 'text' ? [/gives\s+27\s+\(/, /gives\s+7\s+\(/, /gives\s+10\s+\(/] : [/\| 27 \| 7 \| 10 \| 44 \|/];
    for (const line of lines) expect(output).toMatch(line);
  });
});
