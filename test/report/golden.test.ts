import { describe, expect, it } from 'vitest';
import { WRITERS } from '../../src/report/index.ts';
import { HOSTILE, sampleReport, withTexts } from './sample-report.ts';
import { written } from './written.ts';

/** Whole outputs, to be read by eye in the diff whenever they change (npx vitest run test/report -u). */

const hostileReport = withTexts((n) => HOSTILE[n % HOSTILE.length] ?? '');

describe.each(WRITERS.map(({ name, endings }) => [name, endings[0]]))('the %s writer', (name, ending) => {
  it('writes the sample as it was last read by eye', async () => {
    await expect(written(name ?? '', sampleReport)).toMatchFileSnapshot(`golden/sample${ending}`);
  });

  it('writes hostile texts as it was last read by eye', async () => {
    await expect(written(name ?? '', hostileReport)).toMatchFileSnapshot(`golden/hostile${ending}`);
  });
});

describe('the styles that a format is seldom used for', () => {
  it('are written as they were last read by eye: a paper in plain text', async () => {
    await expect(written('text', sampleReport, 'paper')).toMatchFileSnapshot('golden/sample-paper.txt');
  });

  it('are written as they were last read by eye: a brief in Markdown', async () => {
    await expect(written('markdown', sampleReport, 'brief')).toMatchFileSnapshot('golden/sample-brief.md');
  });
});
