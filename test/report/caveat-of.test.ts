import { expect, it } from 'vitest';
import { caveatOf } from '../../src/report/caveat-of.ts';
import { sampleReport, smallestReport } from './sample-report.ts';

it('runs the concerns about one option together as sentences', () => {
  const concerns = [
    { code: 'priority-unserved', option: null, message: 'About all' },
    { code: 'few-ideas', option: 2, message: 'It rests on only 2 different ideas' },
    { code: 'source-dominates', option: 1, message: 'About another' },
    { code: 'source-dominates', option: 2, message: 'All 5 notes came from table 3' },
  ] as const;
  const report = { ...sampleReport, coverage: { ...sampleReport.coverage, concerns } };
  expect(caveatOf(report, 2)).toBe('It rests on only 2 different ideas. All 5 notes came from table 3.');
});

it('says nothing where there is no concern', () => {
  expect(caveatOf({ ...smallestReport, coverage: { tables: [], concerns: [] } }, 1)).toBe('');
  expect(caveatOf(sampleReport, 99)).toBe('');
});
