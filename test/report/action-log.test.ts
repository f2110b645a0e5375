import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { HOSTILE, sampleReport, withTexts } from './sample-report.ts';
import { written } from './written.ts';

const rows = (output: string): Record<string, string>[] => parse(output, { bom: true, columns: true });

describe('the delivery log', () => {
  it('has a row for each option, with what is known of it and places for who does what by when', () => {
    const log = rows(written('action-log', sampleReport));
    expect(log).toHaveLength(3);
    expect(log[0]).toEqual({
      option: '1',
      title: 'Pay small firms to trial answers to public problems',
      key: 'a41c',
      main_priority: '2. Help small firms innovate',
      ideas: '2',
      examples: 'N002; N010',
      owner: '',
      start: '',
      due: '',
      status: '',
      measure: '',
      next_step: '',
      notes: '',
    });
  });

  it('opens in Excel as it is: marked as UTF-8, its lines ended as Excel ends them', () => {
    const output = written('action-log', sampleReport);
    expect(output).toMatch(
      /^\uFEFFoption,title,key,main_priority,ideas,examples,owner,start,due,status,measure,next_step,notes\r\n/,
    );
    expect(output).not.toMatch(/[^\r]\n/);
  });

  it.each(HOSTILE.map((text) => [text]))('runs nothing in a spreadsheet: %j', (text) => {
    for (const row of rows(
      written(
        'action-log',
        withTexts(() => text),
      ),
    ))
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D]/u);
  });
});
