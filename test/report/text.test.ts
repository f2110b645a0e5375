import { describe, expect, it } from 'vitest';
import { text } from '../../src/report/text.ts';
import { sampleReport, smallestReport } from './sample-report.ts';
import { written } from './written.ts';

describe('the text report', () => {
  it.each([70, 80, 120])('keeps within %d columns', (width) => {
    const paint = { strong: String, faint: String, accent: String, warn: String };
    // The command to repeat it is one line, however long, so that it can be copied.
    for (const style of ['paper', 'brief'] as const)
      for (const line of [...text.write(sampleReport, { width, paint, style })].join('').split('\n'))
        if (!line.startsWith('    llep-distil')) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('leaves no space at the end of a line', () => {
    for (const style of ['paper', 'brief'] as const) expect(written('text', sampleReport, style)).not.toMatch(/ \n/);
  });

  it('is drawn with ASCII only, so that any console can show it', () => {
    expect(written('text', smallestReport)).toMatch(/^[\n -~]*$/);
  });

  it('fits on one screen where six options are ranked', () => {
    const options = [1, 2, 3, 4, 5, 6].flatMap((rank) => {
      const [first] = sampleReport.options;
      return first === undefined ? [] : [{ ...first, rank }];
    });
    const concerns = options.flatMap(({ rank }) => [
      { code: 'source-dominates', option: rank, message: '20 of 30 notes came from the private sector' } as const,
      { code: 'source-missing', option: rank, message: 'No note from the public sector' } as const,
    ]);
    const output = written('text', { ...sampleReport, options, coverage: { tables: [], concerns } });
    expect(output.split('\n').length).toBeLessThanOrEqual(48);
  });

  it('says the same with colour as without', () => {
    // Colours are given all that they are called with, as chalk's are.
    const mark = (...heard: unknown[]) => `\u0001${heard.join(' ')}\u0002`;
    const painted = [
      ...text.write(sampleReport, { width: 80, paint: { strong: mark, faint: mark, accent: mark, warn: mark } }),
    ].join('');
    expect(painted.replaceAll('\u0001', '').replaceAll('\u0002', '')).toBe(written('text', sampleReport));
    expect(painted).not.toBe(written('text', sampleReport));
  });

  it('cuts a note that nobody would read on a screen', () => {
    const [first, ...others] = sampleReport.ideas;
    const long = { ...(first as NonNullable<typeof first>), text: 'word '.repeat(5_000) };
    const output = written('text', { ...sampleReport, ideas: [long, ...others] }, 'paper');
    expect(output.length).toBeLessThan(written('text', sampleReport, 'paper').length + 3_000);
    expect(output).toContain('word...');
  });
});
