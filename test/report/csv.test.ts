import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry, Report } from '../../src/model.ts';
import { textCell } from '../../src/report/csv-cell.ts';
import { HOSTILE, sampleReport } from './sample-report.ts';
import { written } from './written.ts';

const rowsOf = (report: Report): Record<string, string>[] =>
  parse(written('csv', report), { bom: true, columns: true });

/** The rule by which an edited ledger is read back: the mark is taken off, anything else stays. */
const unmarked = (cell: string): string => (cell.startsWith("'") && textCell(cell) !== cell ? cell.slice(1) : cell);

const entryWith = (part: Partial<LedgerEntry>): LedgerEntry => ({ ...(sampleReport.ideas[0] as LedgerEntry), ...part });

/** Text as an officer, a phone or an attacker might leave it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'=+-@\'"\t\r\n ,;|a1\uFF1D\u200B') }),
  fc.constantFrom(...HOSTILE.map((text) => text.toWellFormed())),
);

describe('the ledger', () => {
  it('keeps a note of several lines in one cell, quoted, so that no reader takes a line of it for a row', () => {
    for (const end of ['\n', '\r', '\r\n']) {
      const text = `Plant trees${end}=1+1`;
      const output = written('csv', { ...sampleReport, ideas: [entryWith({ text })] });
      expect(output).toContain(`,"Plant trees${end}=1+1",`);
    }
  });

  it('begins with a byte order mark and the columns of the contract, and ends lines as Excel does', () => {
    const output = written('csv', sampleReport);
    expect(output.slice(0, output.indexOf('\n') + 1)).toBe(
      '\uFEFFrow,id,idea,status,option,option_title,pin,duplicate_of,reason,fit,runner_up,runner_up_fit,' +
        'best_priority,stated_priority,score_1,score_2,sector,votes,earned_by,check,author,question,' +
        'placed_by,note,apart_from,machine_draft,machine_title,draft_option,' +
        'was_status,was_option,was_title,was_duplicate_of\r\n',
    );
    expect(output.match(/\r\n/g)).toHaveLength(11); // the heading and ten rows; the note of two lines has a bare \n
  });

  it('says in a column of its own which file a row is from, where several were read', () => {
    const [input] = sampleReport.inputs;
    const [first, second] = sampleReport.ideas;
    const report = (...names: string[]): Report => ({
      ...sampleReport,
      inputs: names.map((name) => ({ ...(input as NonNullable<typeof input>), name })),
      ideas: [
        { ...(first as LedgerEntry), input: 0 },
        { ...(second as LedgerEntry), input: 1 },
      ],
    });
    const two = rowsOf(report('table1.csv', '=2.csv'));
    expect(Object.keys(two[0] ?? {})).toContain('file');
    expect(two.map(({ file }) => file)).toEqual(['table1.csv', "'=2.csv"]);
    // Files of one name, from two folders, are told apart by their place.
    expect(rowsOf(report('ideas.csv', 'ideas.csv')).map(({ file }) => file)).toEqual([
      'ideas.csv (file 1)',
      'ideas.csv (file 2)',
    ]);
    expect(Object.keys(rowsOf(report('ideas.csv'))[0] ?? {})).not.toContain('file');
  });

  it('has a line for every row, in the order of the input', () => {
    expect(rowsOf(sampleReport).map(({ row, status }) => [Number(row), status])).toEqual(
      sampleReport.ideas.map(({ row, status }) => [row, status]),
    );
  });

  it('gives a repeat the option of the idea that it repeats', () => {
    expect(rowsOf(sampleReport)[6]).toMatchObject({
      id: 'N048',
      status: 'duplicate',
      option: '1',
      option_title: 'Pay small firms to trial answers to public problems',
      duplicate_of: 'N002',
    });
  });

  it('parses back to the ledger, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: anyText, text: anyText, sector: anyText, votes: fc.integer() })),
        (parts) => {
          const ideas = parts.map(entryWith);
          const back = rowsOf({ ...sampleReport, ideas }).map(({ id = '', idea = '', sector = '', votes }) => ({
            id: unmarked(id),
            text: unmarked(idea),
            sector: unmarked(sector),
            votes: Number(votes),
          }));
          expect(back).toEqual(ideas.map(({ id, text, sector, votes }) => ({ id, text, sector, votes })));
        },
      ),
    );
  });

  it('writes more rows than one batch without losing or repeating one', () => {
    const ideas = Array.from({ length: 12_345 }, (_, index) => entryWith({ id: `${index}`, row: index + 2 }));
    expect(rowsOf({ ...sampleReport, ideas }).map(({ id }) => id)).toEqual(ideas.map(({ id }) => id));
  });

  it('keeps negative votes a number', () => {
    expect(rowsOf(sampleReport)[8]).toMatchObject({ votes: '-1' });
  });

  it('rounds to four decimals', () => {
    expect(rowsOf(sampleReport)[0]).toMatchObject({ fit: '0.7123' });
  });

  it('has as many score columns as there are priorities', () => {
    const [priority] = sampleReport.priorities;
    const priorities = Array.from({ length: 12 }, (_, index) => ({
      ...(priority as NonNullable<typeof priority>),
      number: index + 1,
    }));
    expect(Object.keys(rowsOf({ ...sampleReport, priorities })[0] ?? {}).slice(-17, -10)).toEqual([
      'score_12',
      'sector',
      'votes',
      'earned_by',
      'check',
      'author',
      'question',
    ]);
  });
});

describe('a cell of text', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 116', "'+44 116"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['  =1', "'  =1"],
    ['"=1"', '\'"=1"'],
    ['\u200B=1', "'\u200B=1"],
    ['\uFF1D1', "'\uFF1D1"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
  ])('that a spreadsheet would run is marked: %j', (text, cell) => {
    expect(textCell(text)).toBe(cell);
  });

  it.each([
    'more buses',
    "'tis a good idea",
    'a = b',
    '1-2',
    '£5k',
    '',
    "'",
    '"quoted"',
    'e.g. +1',
  ])('that is only text stays as it is: %j', (text) => {
    expect(textCell(text)).toBe(text);
  });

  it('comes back from its mark, whatever it was', () => {
    fc.assert(fc.property(anyText, (text) => unmarked(textCell(text)) === text));
  });
});
