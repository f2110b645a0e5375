import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/read/read-ledger.ts';
import { unmarkCell } from '../../src/read/unmark-cell.ts';
import { textCell } from '../../src/report/csv-cell.ts';
import { sampleReport } from '../report/sample-report.ts';
import { written } from '../report/written.ts';
import { sourceOf } from './source-of.ts';

const LEDGER = written('csv', sampleReport);
const read = (content: string | Uint8Array, name = 'ledger.csv') => readLedger(sourceOf(content, name));

/** The ledger with its rows as lists of cells, made to text again by a function; the sample holds no quotes in its cells. */
const rebuilt = (rebuild: (rows: string[][]) => string[][], between = ','): string => {
  const rows: string[][] = [[]];
  for (const [cell, end] of LEDGER.slice(1).matchAll(/(?:"(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.slice(0, -(end?.length ?? 0)));
    if (end !== ',') rows.push([]);
  }
  return rebuild(rows.filter((row) => row.length > 0))
    .map(
      (row) =>
        `${row.map((cell) => (cell.includes(between) && !cell.startsWith('"') ? `"${cell}"` : cell)).join(between)}\r\n`,
    )
    .join('');
};

describe('readLedger', () => {
  it('reads what the program wrote, cell by cell', async () => {
    const { lines, warnings } = await read(LEDGER);
    expect(warnings).toEqual([]);
    expect(lines.map(({ id }) => id)).toEqual(sampleReport.ideas.map(({ id }) => id));
    for (const [i, entry] of sampleReport.ideas.entries()) {
      expect(lines[i]).toMatchObject({
        row: i + 2,
        status: entry.status,
        option: entry.option === null ? '' : String(entry.option),
        duplicateOf: entry.duplicateOf ?? '',
        pin: '',
        written: { status: entry.status, placedBy: entry.status === 'blank' ? '' : 'machine' },
      });
      expect(lines[i]?.text.replace(/\s+/g, ' ')).toBe(entry.text.replace(/\s+/g, ' ').trim());
    }
  });

  it.each([
    ['without its byte order mark', LEDGER.slice(1)],
    ['with semicolons', rebuilt((rows) => rows, ';')],
    ['with tabs', rebuilt((rows) => rows, '\t')],
    ['with its columns turned round', rebuilt((rows) => rows.map((row) => row.toReversed()))],
    ['with a column of the officer’s own', rebuilt((rows) => rows.map((row, i) => [i === 0 ? 'Who?' : 'me', ...row]))],
    [
      'with its headings in capitals',
      rebuilt((rows) => rows.map((row, i) => (i === 0 ? row.map((cell) => cell.toUpperCase()) : row))),
    ],
  ])('reads it %s', async (_, content) => {
    expect((await read(content)).lines).toEqual((await read(LEDGER)).lines);
  });

  it('reads it in UTF-16, as Excel’s "Unicode text"', async () => {
    const text = rebuilt((rows) => rows, '\t');
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
    expect((await read(bytes)).lines.map(({ id }) => id)).toEqual(sampleReport.ideas.map(({ id }) => id));
  });

  it('takes a column that is gone as not edited', async () => {
    const without = (name: string) =>
      rebuilt((rows) => {
        const place = rows[0]?.indexOf(name) ?? -1;
        return rows.map((row) => row.filter((_, column) => column !== place));
      });
    for (const name of ['option', 'option_title', 'status', 'duplicate_of']) {
      const { lines, warnings } = await read(without(name));
      expect(warnings).toEqual([]);
      expect(lines).toEqual((await read(LEDGER)).lines);
    }
    const { lines, warnings } = await read(without('was_option'));
    expect(warnings.map(({ message }) => message).join()).toContain('ledger.csv: the column "was_option" is gone');
    // Only pins count now: the line is its own draft.
    expect(lines[0]?.written?.option).toBe(lines[0]?.option);
  });

  it('takes a short list of an officer’s own for decisions', async () => {
    const { lines } = await read('id,option\nN001,Parking\nN002,Buses\n', 'mine.csv');
    expect(lines.map(({ id, option, written: was }) => [id, option, was])).toEqual([
      ['N001', 'Parking', null],
      ['N002', 'Buses', null],
    ]);
  });

  it('refuses a sheet that is no ledger, and says what it found', async () => {
    await expect(read('name,colour\nA,red\nB,blue\n', 'other.csv')).rejects.toMatchObject({
      code: 'assignments-invalid',
      message: expect.stringContaining('name, colour'),
    });
  });
});

describe('unmarkCell', () => {
  it('takes off the apostrophe that textCell put on, and no other', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'=+-@\'"\t\r\n ,;|a1\uFF1D\u200B') }),
    );
    fc.assert(fc.property(anyText, (text) => unmarkCell(textCell(text)) === text.toWellFormed()));
  });

  it.each(["'=1", "''=1", "'tis", "'", 'plain', "-5'"])('is undone by textCell: %s', (text) => {
    expect(unmarkCell(textCell(text))).toBe(text);
  });
});
