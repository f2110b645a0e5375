import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../src/word/index.ts';
import { makeDocument, paragraph } from '../word/make-document.ts';
import { makeHouseTemplate } from '../word/make-house-template.ts';
import { linesOf, readDocument, textOf } from '../word/read-document.ts';
import { makeFolder } from './make-folder.ts';
import { BIN, run } from './run.ts';
import { SMALL_SHEET } from './small-sheet.ts';

const read = (cwd: string, file: string) => new Uint8Array(readFileSync(join(cwd, file)));
const distil = (cwd: string, ...flags: string[]) =>
  run(['ideas.csv', '--options', '3', '--no-embeddings', '--quiet', ...flags], { cwd });
const broken = makeDocument({ body: paragraph('{#options}') + paragraph('{otion title}') + paragraph('{paper titel') });

describe('llep-distil template init', () => {
  it('writes the built-in template, which can be filled as it is', async () => {
    const cwd = makeFolder({ 'ideas.csv': SMALL_SHEET });
    expect(await run(['template', 'init'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Wrote template.docx: change it in Word, check it with llep-distil template check template.docx\n',
    });
    expect(textOf(read(cwd, 'template.docx'))).toContain('How to use this template');
    expect((await distil(cwd, '-o', 'paper.docx', '--template', 'template.docx')).code).toBe(0);
    expect((await distil(cwd, '-o', 'default.docx')).code).toBe(0);
    // The paper without a template is made of this very one.
    expect(read(cwd, 'paper.docx')).toEqual(read(cwd, 'default.docx'));
  });

  it('writes a template (.dotx) where the name says so', async () => {
    const cwd = makeFolder();
    await run(['template', 'init', 'house.dotx'], { cwd });
    expect(readDocument(read(cwd, 'house.dotx')).get('[Content_Types].xml')).toContain('template.main+xml');
  });

  it('never writes over a file that is there', async () => {
    const cwd = makeFolder({ 'template.docx': 'my edits' });
    const { code, stderr } = await run(['template', 'init'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Error: template\.docx is there already and may hold your edits\n/);
    expect(readFileSync(join(cwd, 'template.docx'), 'utf8')).toBe('my edits');
  });

  it('puts the text into the organisation’s own template', async () => {
    const cwd = makeFolder({ 'house.dotx': makeHouseTemplate() });
    expect((await run(['template', 'init', 'new.docx', '--from', 'house.dotx'], { cwd })).code).toBe(0);
    expect(checkTemplate('new.docx', read(cwd, 'new.docx')).problems).toEqual([]);
    expect(linesOf(readDocument(read(cwd, 'new.docx')).get('word/header1.xml') ?? '')).toContain(
      '{organisation} | {paper reference}',
    );
  });
});

describe('llep-distil template check', () => {
  it('lists the fields of a template and says that it can be filled', async () => {
    const cwd = makeFolder({ 'house.dotx': makeHouseTemplate() });
    const { code, stdout, stderr } = await run(['template', 'check', 'house.dotx'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^house\.dotx uses these fields:\n {2}\{paper title\} 2 times\n/);
    expect(stdout).toMatch(
      /and makes room for these pictures:\n {2}\{chart\}\n {2}\{sector chart\}\nIt can be filled\.\n$/,
    );
  });

  it('says all that is wrong with one, and fails', async () => {
    const cwd = makeFolder({ 'broken.docx': broken });
    const { code, stdout, stderr } = await run(['template', 'check', 'broken.docx'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toBe('broken.docx uses these fields:\n  {options}\n');
    expect(stderr).toBe(
      [
        'Error: broken.docx cannot be filled: 3 problems',
        '  - in the text: "{paper titel": the brace is not closed with } in its paragraph',
        '  - in the text: {otion title} is not a field llep-distil knows; did you mean {option title}?',
        '  - in the text: {#options} is not closed: write {/options} where it ends',
        'Mend them in Word; llep-distil template init shows how each field is used',
        '',
      ].join('\n'),
    );
  });

  it('says that there is no such file, or that it is something else', async () => {
    const cwd = makeFolder({ 'ideas.csv': SMALL_SHEET });
    expect((await run(['template', 'check', 'none.docx'], { cwd })).stderr).toMatch(
      /^Error: none\.docx: there is no such file\n/,
    );
    expect((await run(['template', 'check', 'ideas.csv'], { cwd })).stderr).toBe(
      'Error: ideas.csv is not a Word document\nName a .docx or .dotx file\n',
    );
  });
});

describe('--template', () => {
  it('fills a template; the same notes give the same bytes in any time zone', async () => {
    const cwd = makeFolder({ 'ideas.csv': SMALL_SHEET, 'house.dotx': makeHouseTemplate() });
    for (const [file, TZ] of [
      ['a.docx', 'Asia/Tokyo'],
      ['b.docx', 'America/Los_Angeles'],
    ] as const)
      await run(['ideas.csv', '-n', '3', '--no-embeddings', '-q', '-o', file, '--template', 'house.dotx'], {
        cwd,
        env: { TZ },
      });
    expect(textOf(read(cwd, 'a.docx')).filter((line) => line.startsWith('Option '))).toHaveLength(3);
    expect(read(cwd, 'a.docx')).toEqual(read(cwd, 'b.docx'));
  });

  it('writes nothing where the template has a problem, and says so before the work', async () => {
    const cwd = makeFolder({ 'ideas.csv': SMALL_SHEET, 'broken.docx': broken });
    const { code, stderr } = await distil(cwd, '-o', 'paper.docx', '--template', 'broken.docx');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Error: broken\.docx cannot be filled: 3 problems\n {2}- /);
    expect(readdirSync(cwd).sort()).toEqual(['broken.docx', 'ideas.csv']);
  });

  it('says what will not look as it was meant, and fills it', async () => {
    const remarkable = makeDocument({ body: paragraph('Options: {#options}{title}{/options}') });
    const cwd = makeFolder({ 'ideas.csv': SMALL_SHEET, 'house.docx': remarkable });
    const { code, stderr } = await run(
      ['ideas.csv', '-n', '3', '--no-embeddings', '-o', 'p.docx', '--template', 'house.docx'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Note: in the text: \{#options\} and \{\/options\} stand within a line/m);
  });

  it('asks for a document to write', async () => {
    const cwd = makeFolder({ 'ideas.csv': SMALL_SHEET, 'house.dotx': makeHouseTemplate() });
    expect(await distil(cwd, '-o', 'paper.md', '--template', 'house.dotx')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Error: --template fills a Word document, and none is written\nAdd -o paper.docx\n',
    });
    expect(readdirSync(cwd).sort()).toEqual(['house.dotx', 'ideas.csv']);
  });

  it('is never written over', async () => {
    const cwd = makeFolder({ 'ideas.csv': SMALL_SHEET, 'house.docx': makeDocument({ body: paragraph('x') }) });
    expect((await distil(cwd, '-o', 'house.docx', '--template', 'house.docx')).stderr).toMatch(
      /^Error: house\.docx is read for the report/,
    );
  });
});

describe('a document on standard output', () => {
  const cwd = () => makeFolder({ 'ideas.csv': SMALL_SHEET });

  it('is what a file would hold, asked for by --format alone or with -o -', async () => {
    const folder = cwd();
    await distil(folder, '-o', 'paper.docx');
    for (const flags of [
      ['-f', 'docx'],
      ['-f', 'docx', '-o', '-'],
    ]) {
      const { stdout } = spawnSync(process.execPath, [BIN, 'ideas.csv', '-n', '3', '--no-embeddings', '-q', ...flags], {
        cwd: folder,
      });
      expect(new Uint8Array(stdout)).toEqual(read(folder, 'paper.docx'));
    }
  });

  it.each([
    [['-f', 'docx']],
    [['-f', 'docx', '-o', '-']],
  ])('is refused on a terminal, with the cure: %j', async (flags) => {
    expect(await run(['ideas.csv', '-n', '3', ...flags], { cwd: cwd(), terminal: true })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'Error: docx is no text for the screen\nWrite it to a file with -o report.docx, or into another program with -o - and a pipe\n',
    });
  });
});

describe('a mail merge', () => {
  it('is written to a .csv where --format says so, or by its ending', async () => {
    const folder = makeFolder({ 'ideas.csv': SMALL_SHEET });
    await distil(folder, '-f', 'mail-merge', '-o', 'options.csv');
    await distil(folder, '-o', 'options.merge.csv', '-o', 'ledger.csv');
    expect(readFileSync(join(folder, 'options.csv'), 'utf8')).toMatch(/^\uFEFF"Paper_title",/);
    expect(read(folder, 'options.merge.csv')).toEqual(read(folder, 'options.csv'));
    expect(readFileSync(join(folder, 'ledger.csv'), 'utf8')).toMatch(/^\uFEFFrow,/);
  });
});
