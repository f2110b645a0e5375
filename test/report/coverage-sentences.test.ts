import { describe, expect, it } from 'vitest';
import type { CoverageTable, Report } from '../../src/model.ts';
import { coverageSentences } from '../../src/report/coverage-sentences.ts';
import { sampleReport, smallestReport } from './sample-report.ts';

/** The sample with as many options as the table has rows, and no other table. */
function reportOf(by: CoverageTable['by'], names: string[], counts: number[][], unnamed = counts.map(() => 0)): Report {
  const [option] = sampleReport.options;
  return {
    ...sampleReport,
    options: counts.flatMap((_, i) => (option ? [{ ...option, rank: i + 1 }] : [])),
    coverage: { tables: [{ by, names, counts, unnamed }], concerns: [] },
  };
}

describe('sentences about sectors', () => {
  const sectors = (...given: [string[], number[][], number[]?]) =>
    coverageSentences.sectors(reportOf('sector', ...given));

  it('say so where every sector has notes in every option', () => {
    expect(
      sectors(
        ['a', 'b'],
        [
          [1, 1],
          [2, 1],
        ],
      ),
    ).toEqual(['Every sector has notes in every option.']);
  });

  it('count the sectors that are everywhere, and name those that are not, the narrowest first', () => {
    expect(
      sectors(
        ['a', 'b', 'c'],
        [
          [3, 2, 0],
          [2, 1, 3],
          [1, 0, 0],
        ],
      ),
    ).toEqual(['Of 3 sectors, only "a" has notes in every option; "c" has notes in 1 of 3 options and "b" in 2.']);
    expect(
      sectors(
        ['a', 'b'],
        [
          [2, 0],
          [0, 2],
        ],
      ),
    ).toEqual(['Of 2 sectors, none has notes in every option; "a" has notes in 1 of 2 options and "b" in 1.']);
  });

  it('do not ask of a sector with fewer notes than there are options to be in every one', () => {
    expect(
      sectors(
        ['a', 'b', 'c'],
        [
          [4, 2, 0],
          [1, 1, 1],
        ],
      ),
    ).toEqual([
      'Every sector with at least two notes has notes in every option.',
      'One sector has fewer notes than there are options (one that is spelt in two ways counts as two).',
    ]);
  });

  it('judge only those that could be everywhere', () => {
    expect(
      sectors(
        ['a', 'b', 'c'],
        [
          [4, 2, 0],
          [1, 0, 1],
        ],
      )[0],
    ).toBe(
      'Of the 2 sectors with at least two notes, only "a" has notes in every option; "b" has notes in 1 of 2 options.',
    );
  });

  it('name at most four, and count the notes that name no sector', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(sectors(names, [names.map(() => 2), names.map(() => 0)], [1, 2])).toEqual([
      'Of 6 sectors, none has notes in every option; "a" has notes in 1 of 2 options, "b" in 1, "c" in 1 and "d" in 1 (and 2 more in fewer than all).',
      '3 of 15 notes in the options name no sector.',
    ]);
  });

  it('are on one line and not too long, whatever the sheet calls a sector', () => {
    const [sentence] = sectors(
      [`x\n${'y'.repeat(100)}`, 'b'],
      [
        [2, 1],
        [0, 1],
      ],
    );
    expect(sentence).toMatch(/"x y{45}\.\.\." has notes in 1 of 2 options\.$/);
  });

  it('are none where the sheet names none, or there is only one option', () => {
    expect(coverageSentences.sectors(reportOf('table', ['1'], [[1], [1]]))).toEqual([]);
    expect(sectors(['a'], [[1]])).toEqual([]);
  });
});

describe('sentences about tables', () => {
  const tables = (counts: number[][]) => coverageSentences.tables(reportOf('table', ['1', '2', '3'], counts));

  it('tell whether every table is everywhere, or from how many the options come', () => {
    expect(
      tables([
        [1, 1, 1],
        [1, 2, 1],
      ]),
    ).toBe('Every table has notes in every option.');
    expect(
      tables([
        [1, 1, 1],
        [0, 2, 1],
      ]),
    ).toBe('The narrowest option holds notes from 2 of 3 tables, the broadest from all of them.');
    expect(
      tables([
        [1, 0, 0],
        [0, 2, 1],
      ]),
    ).toBe('The narrowest option holds notes from 1 of 3 tables, the broadest from 2.');
    expect(
      tables([
        [1, 0, 1],
        [0, 2, 1],
      ]),
    ).toBe('Every option holds notes from 2 of 3 tables.');
    expect(tables([[1, 0, 0]])).toBe('');
    expect(coverageSentences.tables(reportOf('sector', ['a'], [[1], [1]]))).toBe('');
  });
});

describe('sentences about priorities', () => {
  it('name the option that serves each most, as far as one does', () => {
    const report = reportOf(
      'priority',
      ['A', 'B', 'C', 'D', 'E', 'F'],
      [
        [3, 2, 2, 0, 1, 4],
        [2, 2, 1, 0, 0, 0],
        [0, 1, 1, 0, 0, 0],
      ],
    );
    expect(coverageSentences.priorities(report)).toEqual([
      '"A" is served above all by option 1, which holds 3 of the 5 ideas closest to it.',
      '"B" is served alike by options 1 and 2: each holds 2 of the 5 ideas closest to it.',
      '"C" is served by several options; option 1 holds most, 2 of the 4 ideas closest to it.',
      '"E" is served above all by option 1, which holds the only idea closest to it.',
      '"F" is served above all by option 1, which holds all 4 ideas closest to it.',
    ]);
  });
});

describe('sentences about the options together', () => {
  it('do not call sound what there is a concern about', () => {
    const concerns = [{ code: 'few-ideas', option: 1, message: 'It rests on only 2 different ideas' }] as const;
    const report = { ...sampleReport, coverage: { ...sampleReport.coverage, concerns } };
    expect(coverageSentences.sound(report)).toBe('');
  });

  it('say so where nothing stands out', () => {
    const report = { ...smallestReport, coverage: { tables: [], concerns: [] } };
    expect(coverageSentences.sound(report)).toBe(
      'Nothing stands out about whom an option speaks for, or how much it rests on.',
    );
  });
});
