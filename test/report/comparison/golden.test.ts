import { describe, expect, it } from 'vitest';
import { COMPARISON_WRITERS } from '../../../src/report/comparison/index.ts';
import { plain } from '../../../src/report/index.ts';
import { HOSTILE } from '../sample-report.ts';
import { sameComparison, sampleComparison, withTexts } from './sample-comparison.ts';

/** Whole outputs, to be read by eye in the diff whenever they change (npx vitest run test/report -u). */

describe.each(COMPARISON_WRITERS.map((writer) => [writer.name, writer] as const))('a comparison as %s', (_, writer) => {
  const written = (comparison: typeof sampleComparison): string =>
    [...writer.write(comparison, { width: 80, paint: plain })].join('');

  it('is written as it was last read by eye', async () => {
    await expect(written(sampleComparison)).toMatchFileSnapshot(`golden/sample${writer.endings[0]}`);
  });

  it('of a report with itself is written as it was last read by eye', async () => {
    await expect(written(sameComparison)).toMatchFileSnapshot(`golden/same${writer.endings[0]}`);
  });

  it('with hostile texts is well formed; where people read it, nothing steers a terminal or turns the writing round', () => {
    for (let shift = 0; shift < HOSTILE.length; shift++) {
      const output = written(withTexts((n) => HOSTILE[(n + shift) % HOSTILE.length] ?? ''));
      expect(output.isWellFormed()).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
      expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]/);
      // JSON is for programs, and holds texts as they are.
      if (writer.name !== 'json') expect(output).not.toMatch(/[\u0080-\u009F\u202A-\u202E\u2066-\u2069]/);
    }
  });
});
