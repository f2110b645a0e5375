import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { IDEAS, run } from './run.ts';
import { SMALL_SHEET } from './small-sheet.ts';

const JSON_OF_THREE = ['--options', '3', '--format', 'json', '--quiet'];

describe('the files of notes', () => {
  it('are named in the report, with the hash of their bytes', async () => {
    const { stdout } = await run([IDEAS, '-f', 'json']);
    const sha256 = createHash('sha256').update(readFileSync(IDEAS)).digest('hex');
    expect(JSON.parse(stdout).inputs).toEqual([{ name: 'ideas.csv', sha256, rows: 180 }]);
  });

  it('may be standard input', async () => {
    const { code, stdout } = await run(['-', ...JSON_OF_THREE], { input: SMALL_SHEET });
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.inputs[0]).toMatchObject({ name: 'standard input', rows: 12 });
    const cwd = makeFolder({ 'small.csv': SMALL_SHEET });
    const fromFile = JSON.parse((await run(['small.csv', ...JSON_OF_THREE], { cwd })).stdout);
    expect({ ...report, inputs: [] }).toEqual({ ...fromFile, inputs: [] });
  });

  it('may be standard input only once', async () => {
    const { code, stderr } = await run(['-', '-'], { input: SMALL_SHEET });
    expect(code).toBe(2);
    expect(stderr).toBe('Error: - (standard input) can be named only once\n');
  });

  it('are read as one where there are several, in their own folders and with their own columns', async () => {
    const cwd = makeFolder({
      [join('table 1', 'nötes.csv')]: SMALL_SHEET,
      'two.tsv': 'Table\tSuggestion\n2\tMore evening buses\n2\tRUN MORE EVENING BUSES TO THE SCIENCE PARK!\n',
    });
    const { code, stdout } = await run([join('table 1', 'nötes.csv'), 'two.tsv', ...JSON_OF_THREE], { cwd });
    expect(code).toBe(0);
    const { inputs, ledger, ideas } = JSON.parse(stdout);
    expect(inputs.map(({ name, rows }: { name: string; rows: number }) => [name, rows])).toEqual([
      ['nötes.csv', 12],
      ['two.tsv', 2],
    ]);
    expect(ledger).toEqual({ rows: 14, inOptions: 13, duplicates: 1, setAside: 0, blank: 0 });
    // Row 3 of the second file says the same as note A1 of the first. Capitals come first: it stands for both.
    expect(ideas[13]).toMatchObject({ input: 1, row: 3, status: 'option' });
    expect(ideas[0]).toMatchObject({ id: 'A1', status: 'duplicate', duplicateOf: ideas[13].id });
  });

  it('must be named', async () => {
    for (const args of [[], ['--options', '6'], ['inspect']]) {
      expect(await run(args)).toEqual({
        code: 2,
        stdout: '',
        stderr: 'Error: no file of notes was named\nTry llep-distil ideas.csv, or llep-distil --help\n',
      });
    }
  });

  it.each([
    ['a missing file', 'none.csv', 'none.csv: there is no such file\nCheck the spelling and the folder\n'],
    ['a folder', 'folder', 'folder is a folder, not a file\nName the files in it\n'],
    [
      'a damaged Excel workbook',
      'ideas.xlsx',
      'ideas.xlsx is an Excel workbook that cannot be read: its end is missing\nOpen it in Excel and save it again, or save the sheet as "CSV UTF-8"\n',
    ],
    ['a PDF', 'ideas.pdf', 'ideas.pdf is a PDF, not CSV\nExport the notes as CSV\n'],
    [
      'an empty file',
      'empty.csv',
      'empty.csv is empty\nExport the notes again with a row of headings and a row for each note\n',
    ],
    [
      'a quotation mark that is never closed',
      'open.csv',
      'open.csv, row 3: expected a closing quotation mark ("), found the end of the file\n' +
        'Close the quotation mark, or write it twice ("") where it belongs to the text\n',
    ],
  ])('are refused with the cure where one is %s', async (_, file, message) => {
    const cwd = makeFolder({
      'ideas.csv': SMALL_SHEET,
      'ideas.xlsx': Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14),
      'ideas.pdf': '%PDF-1.7\n',
      'empty.csv': '',
      'open.csv': 'idea\nbuses\n"parks\n',
      [join('folder', 'x.csv')]: SMALL_SHEET,
    });
    for (const args of [[file], ['ideas.csv', file], ['inspect', file]]) {
      expect(await run(args, { cwd })).toEqual({ code: 1, stdout: '', stderr: `Error: ${message}` });
    }
  });
});
