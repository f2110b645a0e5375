import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DistilError } from '../../src/errors.ts';
import type { Row, Warning } from '../../src/model.ts';
import { openTable } from '../../src/read/open-table.ts';
import { readNotes } from '../../src/read/read-notes.ts';
import { collect } from './collect.ts';
import { sourceOf } from './source-of.ts';
import { type MadeWorkbook, makeWorkbook, sheetOf, textRow } from './xlsx/make-workbook.ts';

async function read(bytes: Uint8Array, cuts: readonly number[] = []) {
  const warnings: Warning[] = [];
  const table = await openTable(sourceOf(bytes, 'notes.xlsx', cuts), (warning) => warnings.push(warning));
  const rows = await collect<Row>(table.rows);
  return { ...table, rows, warnings: warnings.map(({ message }) => message) };
}

/** The cells below the heading of a workbook with one sheet. */
async function cellsOf(rows: string, more: Omit<MadeWorkbook, 'sheets'> = {}) {
  const sheet = { name: 'Notes', rows: textRow(1, ['idea', 'b', 'c', 'd', 'e', 'f']) + rows };
  return (await read(makeWorkbook({ sheets: [sheet], ...more }))).rows.map(({ row, cells }) => [row, ...cells]);
}

const NOTES = sheetOf('Notes', [
  ['id', 'idea'],
  ['1', 'More buses at night'],
  ['2', 'Open the labs on Saturdays'],
]);

const refusedRows = (workbook: MadeWorkbook) => read(makeWorkbook(workbook));
const refused = (bytes: Uint8Array, name = 'notes.xlsx') => openTable(sourceOf(bytes, name), () => {});

describe('xlsx', () => {
  it('gives headings and rows with the numbers that Excel shows', async () => {
    const { headings, rows, format, sheet, warnings } = await read(makeWorkbook({ sheets: [NOTES] }), [3, 50, 51]);
    expect(headings).toEqual(['id', 'idea']);
    expect(rows).toEqual([
      { row: 2, cells: ['1', 'More buses at night'] },
      { row: 3, cells: ['2', 'Open the labs on Saturdays'] },
    ]);
    expect({ format, sheet, warnings }).toEqual({ format: 'Excel workbook', sheet: 'Notes', warnings: [] });
  });

  it('reads shared texts, joins the runs of a rich one and leaves out how it is pronounced', async () => {
    const strings = [
      '<t>plain</t>',
      '<r><t>two </t></r><r><rPr><b/></rPr><t xml:space="preserve">runs</t></r><rPh sb="0" eb="1"><t>no</t></rPh>',
      '<t>a_x000D__x000a_b_x005F_x000D_</t>',
    ];
    expect(
      await cellsOf(
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>',
        { strings },
      ),
    ).toEqual([[2, 'plain', 'two runs', 'a\r\nb_x000D_']]);
  });

  it('reads numbers, dates and shares as a person does', async () => {
    // 46112 is 31 March 2026; .6041666666666667 of a day is 14:30.
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="d mmm yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot; days&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>';
    const cell = (column: string, style: number, value: string) => `<c r="${column}2" s="${style}"><v>${value}</v></c>`;
    const row = `<row r="2">${cell('A', 0, '0.30000000000000004')}${cell('B', 1, '46112')}${cell('C', 2, '46112.6041666666667')}${cell('D', 3, '0.25')}${cell('E', 4, '3.5')}${cell('F', 5, '0.6041666666666667')}</row>`;
    expect(await cellsOf(row, { styles })).toEqual([
      [2, '0.3', '2026-03-31', '2026-03-31 14:30', '25%', '3.5', '14:30'],
    ]);
    // The Macintosh counted from 1904, 1,462 days later.
    expect((await cellsOf(row, { styles, date1904: true }))[0]?.[2]).toBe('2030-04-01');
  });

  it.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['-1', '-1'],
    ['9999999', '9999999'],
  ])('day %s is %s, though Excel takes 1900 for a leap year', async (value, shown) => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    expect(await cellsOf(`<row r="2"><c r="A2" s="0"><v>${value}</v></c></row>`, { styles })).toEqual([[2, shown]]);
  });

  it('reads truths, stored results of formulas and dates as text, and an error as nothing', async () => {
    const row =
      '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="str"><f>A1</f><v>result</v></c><c r="C2" t="e"><v>#N/A</v></c>' +
      '<c r="D2" t="d"><v>2026-03-31T00:00:00</v></c><c r="E2"><f>1+1</f><v>2</v></c></row>';
    expect(await cellsOf(row)).toEqual([[2, 'TRUE', 'result', '', '2026-03-31', '2']]);
  });

  it('warns of formulas that no program has worked out', async () => {
    const sheet = { name: 'Notes', rows: `${textRow(1, ['idea'])}<row r="2"><c r="A2"><f>A1</f></c></row>` };
    expect((await read(makeWorkbook({ sheets: [sheet] }))).warnings).toEqual([
      'notes.xlsx, sheet "Notes": 1 cell holds a formula whose result is not in the file, and was read as empty. Open it in Excel and save it again.',
    ]);
  });

  it('counts the rows that the file leaves out, and cells that do not say where they are', async () => {
    expect(
      await cellsOf(`${textRow(4, ['a'])}<row><c t="inlineStr"><is><t>b</t></is></c><c><v>2</v></c></row>`),
    ).toEqual([[2], [3], [4, 'a'], [5, 'b', '2']]);
  });

  it('leaves out rows after the last that holds anything', async () => {
    expect(await cellsOf(`${textRow(2, ['a'])}<row r="3"/><row r="1048576"><c r="A1048576" s="1"/></row>`)).toEqual([
      [2, 'a'],
    ]);
  });

  it('reads hidden rows and columns like any other, and says so', async () => {
    const sheet = {
      name: 'Notes',
      before: '<cols><col min="2" max="3" hidden="1"/></cols>',
      rows: textRow(1, ['idea', 'b', 'c']) + textRow(2, ['a', 'x', 'y']).replace('<row ', '<row hidden="1" '),
    };
    const { rows, warnings } = await read(makeWorkbook({ sheets: [sheet] }));
    expect(rows).toEqual([{ row: 2, cells: ['a', 'x', 'y'] }]);
    expect(warnings).toEqual([
      'notes.xlsx, sheet "Notes": hidden 1 row and 2 columns were read like any other; delete what should not count.',
    ]);
  });

  it('reads a label in a merged cell for every row beside it, and a merged text or vote once', async () => {
    const rows = [
      ['Away day', '', ''],
      ['Table', 'Idea', 'Votes'],
      ['Blue', 'Open the labs late', '4'],
      ['', 'Pay small firms sooner', ''],
      ['', '', '2'],
      ['Red', 'Run late buses', '1'],
    ];
    const sheet = { ...sheetOf('Notes', rows), merged: ['A1:C1', 'A3:A5', 'B4:B5', 'C3:C4'] };
    const { notes } = await readNotes([sourceOf(makeWorkbook({ sheets: [sheet] }), 'notes.xlsx')]);
    expect(notes.map(({ row, table, text, votes }) => [row, table, text, votes])).toEqual([
      [3, 'Blue', 'Open the labs late', 4],
      [4, 'Blue', 'Pay small firms sooner', null],
      [5, 'Blue', '', 2],
      [6, 'Red', 'Run late buses', 1],
    ]);
  });

  it('reads names with prefixes, as some programs write them', async () => {
    const bytes = makeWorkbook({
      sheets: [NOTES],
      parts: {
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>idea</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" t="str"><x:v>buses</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect((await read(bytes)).rows).toEqual([{ row: 2, cells: ['buses'] }]);
  });

  it('gives back any table of texts', async () => {
    const text = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom('\n', '\t', '"', '<', '&', '_x000D_', ' ', '\u0001', 'é', '😀'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
        ),
        maxLength: 12,
      })
      .map((cell) => cell.toWellFormed());
    const table = fc
      .integer({ min: 1, max: 30 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const headings = (rows[0] ?? []).map((_, i) => `h${i}`);
        const last = rows.findLastIndex((cells) => cells.some((cell) => cell !== ''));
        const found = (await read(makeWorkbook({ sheets: [sheetOf('Notes', [headings, ...rows])] }))).rows;
        const padded = found.map(({ row, cells }) => [row, ...headings.map((_, i) => cells[i] ?? '')]);
        expect(padded).toEqual(rows.slice(0, last + 1).map((cells, i) => [i + 2, ...cells]));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the sheet that is read', () => {
  const readme = sheetOf('Read me', [['These notes were taken at the away day'], ['Version 2']]);
  const other = sheetOf('Votes', [
    ['id', 'votes'],
    ['1', '3'],
  ]);
  const more = sheetOf('Afternoon', [['idea'], ['Plant trees along the ring road'], ['Run a repair fair']]);
  const notesOf = async (sheets: MadeWorkbook['sheets'], sheet: string | null = null) => {
    const { notes, warnings, inspections } = await readNotes(
      [sourceOf(makeWorkbook({ sheets: sheets ?? [] }), 'notes.xlsx')],
      { sheet },
    );
    return {
      texts: notes.map(({ text }) => text),
      warnings: warnings.map(({ code }) => code),
      sheet: inspections[0]?.sheet,
    };
  };

  it('is the one that holds the notes', async () => {
    expect(await notesOf([readme, other, NOTES])).toEqual({
      texts: ['More buses at night', 'Open the labs on Saturdays'],
      warnings: [],
      sheet: 'Notes',
    });
  });

  it('is a short one that names its ideas rather than a page of guidance', async () => {
    const guidance = sheetOf(
      'Guidance',
      Array.from({ length: 12 }, (_, i) => [`Please write on line ${'abcdefghijkl'[i]} what the table said`]),
    );
    expect((await notesOf([guidance, NOTES])).sheet).toBe('Notes');
  });

  it('is the fullest of several, with a warning that names the others', async () => {
    expect(await notesOf([sheetOf('Short', [['idea'], ['Wider pavements']]), NOTES, more])).toMatchObject({
      sheet: 'Notes',
      warnings: ['sheet-guessed'],
    });
  });

  it('may be another, as the doubt says with the setting that chooses it', async () => {
    const priced = { ...more, name: 'Over $5' };
    const doubts = async (sheets: MadeWorkbook['sheets']) => {
      const source = sourceOf(makeWorkbook({ sheets: sheets ?? [] }), 'notes.xlsx');
      return (await readNotes([source])).inspections[0]?.doubts;
    };
    expect(await doubts([readme, NOTES, more])).toEqual([
      {
        message:
          'notes.xlsx has several sheets that could hold the ideas; "Notes" was read, not "Afternoon". To choose another, add --sheet "Afternoon".',
        flag: '--sheet "Afternoon"',
      },
    ]);
    // A shell would take "$5" for something else, so the number of the tab stands for the name.
    expect((await doubts([readme, NOTES, priced]))?.[0]?.flag).toBe('--sheet 3');
  });

  it('is the one that the officer names, by its name in any case or by its number', async () => {
    expect((await notesOf([NOTES, more], 'afternoon')).texts[0]).toBe('Plant trees along the ring road');
    expect((await notesOf([NOTES, more], '2')).sheet).toBe('Afternoon');
    await expect(notesOf([NOTES, more], 'Afternon')).rejects.toMatchObject({
      code: 'sheet-missing',
      message: 'notes.xlsx has no sheet "Afternon"; it has "Notes", "Afternoon"',
      cure: 'did you mean "Afternoon"?',
    });
  });

  it('is a hidden one only where it is named or there is no other', async () => {
    const hidden = { ...more, state: 'hidden' as const };
    expect((await notesOf([hidden, readme, NOTES])).sheet).toBe('Notes');
    expect((await notesOf([hidden])).sheet).toBe('Afternoon');
    expect((await notesOf([hidden, NOTES], 'Afternoon')).sheet).toBe('Afternoon');
  });

  it('is not asked for in a CSV, which says so', async () => {
    const { warnings } = await readNotes([sourceOf('idea\nbuses\n')], { sheet: 'Notes' });
    expect(warnings.map(({ code }) => code)).toEqual(['sheet-ignored']);
  });

  it('has nothing to read in a workbook without sheets or an empty one', async () => {
    await expect(notesOf([])).rejects.toMatchObject({ code: 'no-headings' });
    await expect(notesOf([{ name: 'Empty', rows: '' }])).rejects.toMatchObject({ code: 'no-headings' });
  });
});

describe('what is not a workbook that can be read', () => {
  const type = (mainType: string) => makeWorkbook({ sheets: [NOTES], mainType });
  it.each([
    ['a workbook with macros', type('application/vnd.ms-excel.sheet.macroEnabled.main+xml'), /with macros/],
    [
      'macros under another name',
      makeWorkbook({ sheets: [NOTES], parts: { 'xl/vbaProject.bin': 'x' } }),
      /with macros/,
    ],
    ['a binary workbook', type('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), /macros|binary/],
    [
      'a text document',
      type('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      /text document/,
    ],
    [
      'a presentation',
      type('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      /presentation/,
    ],
    [
      'a LibreOffice spreadsheet',
      zipSync({ mimetype: new TextEncoder().encode('application/vnd.oasis.opendocument.spreadsheet') }),
      /\.ods/,
    ],
    ['any other zip', zipSync({ 'a.txt': new Uint8Array(3) }), /zipped file/],
  ])('%s is refused with a cure', async (_, bytes, message) => {
    await expect(refused(bytes)).rejects.toMatchObject({
      code: 'format-unknown',
      message: expect.stringMatching(message),
      cure: expect.stringMatching(/\w/),
    });
  });

  it('an old workbook and one with a password are told apart', async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const protectedMark = new Uint8Array([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    await expect(refused(protectedMark, 'notes')).rejects.toMatchObject({
      message: 'notes is protected by a password',
    });
    await expect(refused(new Uint8Array(ole))).rejects.toMatchObject({ message: expect.stringMatching(/protected/) });
    await expect(refused(new Uint8Array(ole), 'old.xls')).rejects.toMatchObject({
      message: expect.stringMatching(/old Excel workbook/),
    });
  });

  it('a part that would swell without measure is refused before it is inflated', async () => {
    const bomb = makeWorkbook({
      sheets: [NOTES],
      parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(64 * 1024 * 1024) },
    });
    await expect(refused(bomb)).rejects.toMatchObject({
      code: 'workbook-unreadable',
      message: expect.stringMatching(/would swell/),
    });
  });

  it('a part that is larger than it says is stopped at the size that it gave', async () => {
    const bytes = makeWorkbook({
      sheets: [NOTES],
      parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(8 * 1024 * 1024) },
    });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      const here = view.getUint32(at, true) === 0x02014b50;
      if (here && view.getUint32(at + 24, true) === 8 * 1024 * 1024) view.setUint32(at + 24, 1000, true);
    }
    await expect(refused(bytes)).rejects.toMatchObject({ message: expect.stringMatching(/larger than it says/) });
  });

  it.each([
    ['entities that swell', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>'],
    ['no XML', 'not xml at all'],
    ['nesting without end', '<a>'.repeat(1000)],
    ['a cell beyond the sheet', '<worksheet><sheetData><row r="2000000"><c><v>1</v></c></row></sheetData></worksheet>'],
    ['rows that go back', '<worksheet><sheetData><row r="5"/><row r="4"/></sheetData></worksheet>'],
  ])('a sheet of %s is refused', async (_, part) => {
    const bytes = makeWorkbook({ sheets: [NOTES], parts: { 'xl/worksheets/sheet1.xml': part } });
    await expect(refused(bytes)).rejects.toMatchObject({ code: 'workbook-unreadable' });
  });

  it('a cell of many megabytes or a row without end is refused by its place', async () => {
    const long = 'a b '.repeat(2 * 1024 * 1024);
    const inline = sheetOf('Notes', [['idea'], ['Buses'], ['', long]]);
    await expect(refusedRows({ sheets: [inline] })).rejects.toMatchObject({
      message: expect.stringMatching(
        /: row 3, column B: expected a text of at most 4 million letters, found a longer one$/,
      ),
      cure: 'shorten the text',
    });
    const sharing = { name: 'Notes', rows: '<row r="1"><c t="s"><v>0</v></c></row>' };
    await expect(refusedRows({ sheets: [sharing], strings: [`<t>${long}</t>`] })).rejects.toMatchObject({
      message: expect.stringMatching(/: a cell: expected a text of at most 4 million letters/),
    });
    const wide = { name: 'Notes', rows: `<row>${'<c><v>1</v></c>'.repeat(16_385)}</row>` };
    await expect(refusedRows({ sheets: [wide] })).rejects.toMatchObject({
      message: expect.stringMatching(/: row 1: a cell in place 16385, where a sheet ends at 16384$/),
    });
  });

  it('cut off or changed anywhere ends in a table or a clear error', async () => {
    const whole = makeWorkbook({
      sheets: [NOTES],
      strings: ['<t>a</t>'],
      styles: '<cellXfs><xf numFmtId="9"/></cellXfs>',
    });
    const attempt = async (bytes: Uint8Array) => {
      try {
        await read(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(DistilError);
      }
    };
    for (let end = 4; end < whole.length; end += 7) await attempt(whole.subarray(0, end));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = whole.slice();
        bytes[at] = byte;
        await attempt(bytes);
      }),
      { numRuns: 500 },
    );
  });
});
