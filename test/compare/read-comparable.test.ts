import { describe, expect, it } from 'vitest';
import { type Parsed, readComparable } from '../../src/compare/read-comparable.ts';
import { sampleReport } from '../report/sample-report.ts';
import { written } from '../report/written.ts';

const published = (): Parsed => JSON.parse(written('json', sampleReport));

/** What DESIGN promises of every version, and nothing else. */
function oldest(): Parsed {
  const { schemaVersion, generator, inputs, settings, priorities, options, ideas, warnings } = published();
  return { schemaVersion, generator, inputs, settings, priorities, options, ideas, warnings } as Parsed;
}

describe('reading a published report', () => {
  it('takes what a comparison rests on', () => {
    const report = readComparable('r.json', published());
    expect(report.options.map(({ title }) => title)).toEqual(sampleReport.options.map(({ title }) => title));
    expect(report.ideas).toHaveLength(sampleReport.ideas.length);
    expect(report.ideas[0]).toEqual({
      id: sampleReport.ideas[0]?.id,
      text: sampleReport.ideas[0]?.text,
      status: sampleReport.ideas[0]?.status,
      option: sampleReport.ideas[0]?.option,
      duplicateOf: sampleReport.ideas[0]?.duplicateOf,
      reason: sampleReport.ideas[0]?.reason,
    });
    expect(report.criteria.get('fit')).toBe(sampleReport.criteria.find(({ id }) => id === 'fit')?.name);
  });

  it('does with the fields that every version publishes', () => {
    const report = readComparable('r.json', oldest());
    expect(report).toMatchObject({ date: null, embedder: undefined, criteria: new Map() });
    expect(report.options).toEqual(readComparable('r.json', published()).options);
  });

  it.each<[string, (report: Record<string, unknown>) => void, string]>([
    [
      'options that are none',
      (report) => {
        report.options = 'five';
      },
      'options is not a list',
    ],
    [
      'an option that is none',
      (report) => {
        report.options = [null];
      },
      'options[0] is not an object',
    ],
    [
      'a criterion without weight',
      (report) => {
        report.options = [{ title: 'A', total: 1, criteria: [{ id: 'fit', value: 1 }], support: {} }];
      },
      'options[0].criteria[0].weight is not a number',
    ],
    [
      'a number that is none',
      (report) => {
        report.options = [{ title: 'A', total: Number.POSITIVE_INFINITY }];
      },
      'options[0].total is not a number',
    ],
    [
      'ideas that are missing',
      (report) => {
        delete report.ideas;
      },
      'ideas is not a list',
    ],
    [
      'an option that does not exist',
      (report) => {
        report.ideas = [{ id: '1', text: '', status: 'option', option: 99, duplicateOf: null, reason: null }];
      },
      'ideas[0].option is 99, and it has no such option',
    ],
    [
      'a status that nobody knows',
      (report) => {
        report.ideas = [{ id: '1', text: '', status: 'lost', option: null, duplicateOf: null, reason: null }];
      },
      'ideas[0].status is not one of option, duplicate, set-aside, blank',
    ],
  ])('refuses %s, and names the place', (_, spoil, why) => {
    const report = { ...published() };
    spoil(report);
    expect(() => readComparable('r.json', report as Parsed)).toThrow(`r.json is not a report of llep-distil: ${why}`);
  });
});
