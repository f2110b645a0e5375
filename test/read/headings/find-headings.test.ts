import { describe, expect, it } from 'vitest';
import type { RowSpan } from '../../../src/model.ts';
import { findHeadings } from '../../../src/read/headings/find-headings.ts';

/** The headings of rows written as text, their cells separated by bars, and the rows that they stand in. */
function find(rows: readonly string[], asked: RowSpan | null = null, names: readonly string[] = []) {
  const head = rows.map((text, i) => Object.freeze({ row: i + 1, cells: Object.freeze(text.split('|')) }));
  const found = findHeadings(head, asked, new Set(names));
  if (!found) return null;
  const { headings, aliases, rows: span, passedOver } = found;
  return { headings, aliases, span: span && [span.first, span.last], above: passedOver.map(({ row }) => row) };
}

const NOTES = ['1|Open the labs in the evening|A', '2|Pay small firms within seven days|B', '3|Run late buses|A'];

describe('findHeadings', () => {
  it('takes the first row, and leaves out empty columns at the right edge', () => {
    expect(find(['Ref|Idea|Table||', ...NOTES])).toEqual({
      headings: ['Ref', 'Idea', 'Table'],
      aliases: ['', '', ''],
      span: [1, 1],
      above: [],
    });
  });

  it('finds headings below a title, and tells which rows it passed over', () => {
    const found = find(['Notes of the away day||', '||', 'Written by the scribes||', 'Ref|Idea|Table', ...NOTES]);
    expect(found).toMatchObject({ headings: ['Ref', 'Idea', 'Table'], span: [4, 4], above: [1, 3] });
  });

  it('joins the two rows of SurveyMonkey and carries a question over its choices', () => {
    const found = find([
      'Respondent ID|What should we start?|Which sector are you in?|',
      '|Open-Ended Response|Health|Food',
      '11|Open the labs in the evening|Health|',
      '12|Pay small firms within seven days||Food',
    ]);
    expect(found?.span).toEqual([1, 2]);
    expect(found?.headings).toEqual([
      'Respondent ID',
      'What should we start?',
      'Which sector are you in? Health',
      'Which sector are you in? Food',
    ]);
    expect(found?.aliases).toEqual(['', '', 'Health', 'Food']);
  });

  it('takes the questions of the three rows of Qualtrics, with the short names as aliases', () => {
    const found = find([
      'StartDate|ResponseId|Q1',
      'Start Date|Response ID|What should we start?',
      '{"ImportId":"startDate"}|{"ImportId":"_recordId"}|{"ImportId":"QID1_TEXT"}',
      '2026-03-31 10:00:00|R_1|Open the labs in the evening',
    ]);
    expect(found).toMatchObject({
      headings: ['Start Date', 'Response ID', 'What should we start?'],
      aliases: ['StartDate', 'ResponseId', 'Q1'],
      span: [1, 3],
    });
  });

  it('makes headings up where the first row is clearly a note', () => {
    const stickies = ['Open the labs in the evening', 'Pay small firms within seven days', 'Run late buses'];
    expect(find(stickies)).toMatchObject({ headings: ['column A'], span: null });
    expect(find(['Open the labs in the evening|3|Table 3', 'Pay small firms sooner|5|Table 12'])).toMatchObject({
      headings: ['column A', 'column B', 'column C'],
      span: null,
    });
  });

  it('takes two words for a note where there is no other column, but not what names or asks for notes', () => {
    const stickies = ['More buses', 'Longer lab hours', 'Trams'];
    expect(find(stickies)).toMatchObject({ headings: ['column A'], span: null });
    for (const heading of ['Thoughts', 'Your thoughts', 'All comments', 'What next?']) {
      expect(find([heading, ...stickies])).toMatchObject({ headings: [heading], span: [1, 1] });
    }
    expect(find(['Local need|Rating', 'More buses|high'])?.span).toEqual([1, 1]);
  });

  it('takes a heading with a number in it for one where no other number stands below it', () => {
    expect(find(['Open the labs in the evening|Table 3', 'Pay small firms sooner|B'])?.span).toEqual([1, 1]);
  });

  it('takes the rows that the officer named, and a row with a heading that the officer named', () => {
    const rows = ['Ref|Idea|Table', 'R|I|T', ...NOTES];
    expect(find(rows, { first: 2, last: 2 })?.headings).toEqual(['R', 'I', 'T']);
    expect(find(rows, { first: 0, last: 0 })?.headings).toEqual(['column A', 'column B', 'column C']);
    expect(find(rows, { first: 9, last: 9 })).toBeNull();
    expect(find(['From the day|', 'Vorschlag|Nr', 'Labore öffnen|1'], null, ['vorschlag'])?.span).toEqual([2, 2]);
  });

  it('finds nothing in blank rows', () => {
    expect(find(['||', ' | '])).toBeNull();
    expect(find([])).toBeNull();
  });

  it('is not slowed by a text of megabytes', () => {
    const started = process.cpuUsage().user;
    expect(find(['Idea', 'lots of text '.repeat(1_000_000)])?.headings).toEqual(['Idea']);
    expect(process.cpuUsage().user - started).toBeLessThan(1_000_000);
  });

  it('takes no time over a heading of letters in capitals and small ones by turns', () => {
    // A pattern that may cut "WhaWhaWha" in two ways at each capital tries 2^60 ways before it gives up at the blank.
    const endless = `${'Wha'.repeat(60)} is it?`;
    const started = performance.now();
    expect(find([`Ref|Idea|${endless}`, ...NOTES])?.headings).toEqual(['Ref', 'Idea', endless]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
