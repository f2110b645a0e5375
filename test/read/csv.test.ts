import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row, Warning } from '../../src/model.ts';
import { openTable } from '../../src/read/open-table.ts';
import { collect } from './collect.ts';
import { sourceOf } from './source-of.ts';

async function read(content: string | Uint8Array, cuts: readonly number[] = []) {
  const warnings: Warning[] = [];
  const table = await openTable(sourceOf(content, 'ideas.csv', cuts), (warning) => warnings.push(warning));
  return { ...table, rows: await collect<Row>(table.rows), warnings };
}

const rowsOf = async (content: string) => (await read(content)).rows.map(({ row, cells }) => [row, ...cells]);

describe('csv', () => {
  it('gives headings and rows with the numbers that a spreadsheet shows', async () => {
    const { headings, rows, format, encoding } = await read('id,idea\n1,"two\nlines"\n\n2,b\n');
    expect(headings).toEqual(['id', 'idea']);
    expect(rows).toEqual([
      { row: 2, cells: ['1', 'two\nlines'] },
      { row: 3, cells: [''] },
      { row: 4, cells: ['2', 'b'] },
    ]);
    expect(format).toBe('CSV, separated by commas');
    expect(encoding).toBe('UTF-8');
  });

  it('does not take the last line end for a row, but every other blank line', async () => {
    expect(await rowsOf('idea\na')).toEqual([[2, 'a']]);
    expect(await rowsOf('idea\na\n')).toEqual([[2, 'a']]);
    expect(await rowsOf('idea\na\n\n')).toEqual([
      [2, 'a'],
      [3, ''],
    ]);
  });

  it('passes over blank rows above the headings without losing count', async () => {
    expect(await rowsOf('\n,\nid,idea\n1,a\n')).toEqual([[4, '1', 'a']]);
  });

  it('names what parts the cells', async () => {
    expect((await read('id;idea\n1;a')).format).toBe('CSV, separated by semicolons');
    expect((await read('id\tidea\n1\ta')).format).toBe('text, separated by tabs');
    expect((await read('idea\na, b\nc\n')).format).toBe('CSV, one column');
  });

  it('takes a byte order mark away, also before a quoted heading', async () => {
    const { headings, encoding } = await read('\ufeff"id","idea"\n1,a\n');
    expect(headings).toEqual(['id', 'idea']);
    expect(encoding).toBe('UTF-8 with a byte order mark');
  });

  it('writes a heading of several lines on one', async () => {
    expect((await read('id,"What should\r\nwe do?"\n1,a\n')).headings).toEqual(['id', 'What should we do?']);
  });

  it('reads rows that end in CRLF, in LF or in both, and CR alone in old files', async () => {
    const expected = [
      [2, '1', 'a'],
      [3, '2', 'b'],
    ];
    expect(await rowsOf('id,idea\r\n1,a\r\n2,b\r\n')).toEqual(expected);
    expect(await rowsOf('id,idea\r\n1,a\n2,"b"\r\n')).toEqual(expected);
    expect(await rowsOf('id,idea\n1,a\r\n2,"b"\r\n')).toEqual(expected);
    expect(await rowsOf('id,idea\r1,a\r2,b\r')).toEqual(expected);
    expect(await rowsOf('id,idea\n1,a\rb\n')).toEqual([[2, '1', 'a\rb']]);
  });

  it('reads a quotation mark inside a cell as it stands', async () => {
    expect(await rowsOf('id,idea\n1,5" pipe and "hubs"\n')).toEqual([[2, '1', '5" pipe and "hubs"']]);
  });

  it('reads what is no UTF-8 in a cell or two as Windows-1252, and says where', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id,idea\n1,café – bar\n2,'),
      Buffer.from('caf\xe9 \x96 bar', 'latin1'),
      Buffer.from('\n'),
    ]);
    const { rows, warnings, encoding } = await read(bytes, [22, 23]);
    expect(rows.map(({ cells }) => cells[1])).toEqual(['café – bar', 'café – bar']);
    expect(encoding).toBe('UTF-8');
    expect(warnings.map(({ message }) => message)).toEqual([
      'ideas.csv: 1 cell held letters that are not UTF-8, the first in row 3, column B; they were read as Windows-1252. Please check them.',
    ]);
  });

  it('reads a whole file in Windows-1252 without a warning', async () => {
    const { rows, warnings, encoding } = await read(
      Buffer.from(`idea\n${'caf\xe9 \x96 bar\n'.repeat(20_000)}`, 'latin1'),
      [50_000],
    );
    expect(new Set(rows.map(({ cells }) => cells[0]))).toEqual(new Set(['café – bar']));
    expect({ warnings, encoding }).toEqual({ warnings: [], encoding: 'Windows-1252 (Western European)' });
  });

  it('decodes UTF-7 before it looks for the commas', async () => {
    const { rows, encoding } = await read(
      'id,idea\n1,+ACI-buses, trams and bikes+ACI-\n2,+ACI-a +ACIAIg-quoted+ACIAIg- word+ACI-\n',
    );
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', 'buses, trams and bikes'],
      ['2', 'a "quoted" word'],
    ]);
    expect(encoding).toBe('UTF-7');
  });

  it('is told by a first line what separates the cells, which is no row, as in Excel', async () => {
    expect(await rowsOf('sep=;\r\nid;idea\r\n1;a, b\r\n')).toEqual([[2, '1', 'a, b']]);
    expect(await rowsOf('\ufeff"sep=^"\nid^idea\n1^a\n')).toEqual([[2, '1', 'a']]);
    expect((await read('sep=^\nid^idea\n1^a\n')).format).toBe('CSV, separated by "^"');
  });

  it('reads cells separated by bars', async () => {
    const { rows, format } = await read('id|idea\n1|a, b; c\n2|d\n');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', 'a, b; c'],
      ['2', 'd'],
    ]);
    expect(format).toBe('CSV, separated by bars');
  });

  it('is not misled by text that is full of commas, or of semicolons', async () => {
    const semicolons = 'id;idea\n1;buses, trams, trains\n2;labs, kit, mentors\n';
    expect((await read(semicolons)).format).toBe('CSV, separated by semicolons');
    const commas = 'id,idea\n1,buses; trams; trains\n2,labs; kit; mentors\n';
    expect((await read(commas)).format).toBe('CSV, separated by commas');
  });

  it('names the row in which a quotation mark was opened and never closed', async () => {
    await expect(read('id,idea\n1,"two\nlines"\n2,"open\n3,c\n')).rejects.toMatchObject({
      code: 'malformed',
      message: 'ideas.csv, row 3: expected a closing quotation mark ("), found the end of the file',
      cure: expect.stringContaining('close the quotation mark'),
    });
  });

  it('gives up on a cell without end before it fills the memory', async () => {
    let sent = 0;
    async function* bytes() {
      yield new TextEncoder().encode('id,idea\n1,a\n2,"open');
      for (; sent < 1000; sent++) yield new Uint8Array(1 << 20).fill(0x61);
    }
    await expect(openTable({ name: 'ideas.csv', bytes: bytes() }, () => {})).rejects.toMatchObject({
      code: 'malformed',
      message: expect.stringContaining('row 3: expected the row to end within 4 MB'),
    });
    expect(sent).toBeLessThan(8);
  });

  it('refuses a row that is wider than any spreadsheet', async () => {
    await expect(read(`id,idea\n1,a\n2,b\n3,c\n${',x'.repeat(100_000)}\n`)).rejects.toMatchObject({
      code: 'malformed',
      message: 'ideas.csv, row 5: expected at most 16384 columns, found 100001',
    });
  });

  it('reads an idea of 100,000 letters', async () => {
    const { rows } = await read(`id,idea\n1,${'x'.repeat(100_000)}\n`);
    expect(rows[0]?.cells[1]).toHaveLength(100_000);
  });

  it('hands rows on before it has read the whole file, also where the file comes in one piece', async () => {
    let ended = false;
    async function* bytes() {
      yield new TextEncoder().encode(`idea\n${'more buses\n'.repeat(100_000)}`);
      ended = true;
    }
    const table = await openTable({ name: 'ideas.csv', bytes: bytes() }, () => {});
    for await (const { row } of table.rows) if (row === 50_000) break;
    expect(ended).toBe(false);
  });

  it('passes on what goes wrong with the source itself', async () => {
    async function* bytes() {
      yield new TextEncoder().encode(`idea\n${'a\n'.repeat(100_000)}`);
      throw new Error('the disk is gone');
    }
    const table = await openTable({ name: 'ideas.csv', bytes: bytes() }, () => {});
    await expect(collect(table.rows)).rejects.toThrow('the disk is gone');
  });
});

describe('csv, for any table', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'é', '👍', ' ', ',', ';', '\t', '"', '\n', '\r', '\r\n', '1', '=') })
    .filter((text) => text.isWellFormed());
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));
  const style = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    record_delimiter: fc.constantFrom('\n', '\r\n'),
    quoted: fc.boolean(),
    quoted_empty: fc.boolean(),
    bom: fc.boolean(),
    eof: fc.boolean(),
  });
  const HEADINGS = ['id', 'idea', 'votes', 'theme', 'table'];
  // csv-stringify leaves a line end bare that is not the one between rows; every spreadsheet would part the row there.
  const write = (rows: string[][], how: object) =>
    stringify([HEADINGS.slice(0, rows[0]?.length ?? 2), ...rows], { quoted_match: /[\r\n]/, ...how });

  it('reads back the same cells with the same row numbers', async () => {
    await fc.assert(
      fc.asyncProperty(table, style, async (rows, how) => {
        const read2 = await read(write(rows, how));
        expect(read2.rows).toEqual(rows.map((cells, i) => ({ row: i + 2, cells })));
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        style,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        async (rows, how, places) => {
          const bytes = new TextEncoder().encode(write(rows, how));
          const cuts = places.map((place) => Math.floor(place * bytes.length));
          const { rows: cut, ...rest } = await read(bytes, cuts);
          const { rows: whole, ...expected } = await read(bytes);
          expect(cut).toEqual(whole);
          expect(rest).toEqual(expected);
        },
      ),
    );
  });
});
