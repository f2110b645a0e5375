import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { HOSTILE, sampleReport, smallestReport, withTexts } from './sample-report.ts';
import { written } from './written.ts';

const rowsOf = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

describe('the source of a mail merge', () => {
  it('has a row for each option, with its title, score, priorities and examples', () => {
    const [first, , third] = rowsOf(written('mail-merge', sampleReport));
    const [option] = sampleReport.options;
    expect(first).toMatchObject({
      Option_number: '1',
      Option_title: option?.title,
      Option_score: '73',
      Priority_1: '2. Help small firms innovate',
    });
    expect(first?.Ideas?.split('; ')[0]).toBe(first?.Idea_1);
    expect(third?.Option_number).toBe('3');
  });

  it('has the same columns every time, with names that Word keeps', () => {
    const head = (text: string) => text.split('\r\n')[0];
    expect(head(written('mail-merge', sampleReport))).toBe(head(written('mail-merge', smallestReport)));
    const names = Object.keys(rowsOf(written('mail-merge', sampleReport))[0] ?? {});
    for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
    expect(names).toEqual(
      expect.arrayContaining(['Option_number', 'Option_title', 'Priority_1', 'Idea_1', 'Idea_5', 'Ideas']),
    );
  });

  it('starts with a byte order mark, quotes every cell, ends its lines with CRLF and breaks no cell', () => {
    const text = written(
      'mail-merge',
      withTexts((n) => HOSTILE[n % HOSTILE.length] ?? ''),
    );
    expect(text.startsWith('\uFEFF"Paper_title","')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(sampleReport.options.length + 2);
    for (const line of lines.slice(0, -1))
      expect(line.replace('\uFEFF', '')).toMatch(/^"(?:[^"\n\r]|"")*"(?:,"(?:[^"\n\r]|"")*")*$/);
  });

  it('marks no cell against formulas, since Word would print the mark', () => {
    expect(
      written(
        'mail-merge',
        withTexts(() => '=1+1'),
      ),
    ).toContain('"=1+1"');
  });
});
