import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { BIN, run } from './run.ts';
import { SMALL_SHEET } from './small-sheet.ts';

const sheet = () => makeFolder({ 'ideas.csv': SMALL_SHEET });
const distil = (cwd: string, ...flags: string[]) => run(['ideas.csv', '--options', '3', ...flags], { cwd });

describe('--output', () => {
  it('writes several files, the format of each told by its ending', async () => {
    const cwd = sheet();
    const files = ['a.txt', 'b.md', 'c.markdown', 'd.json', 'e.csv', 'F.MD', 'g.action-log.csv', 'h.html', 'i.HTM'];
    const { code, stdout } = await distil(cwd, ...files.flatMap((file) => ['-o', file]));
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const starts = files.map((file) => readFileSync(join(cwd, file), 'utf8').slice(0, 4));
    expect(starts).toEqual(['Thre', '---\n', '---\n', '{\n  ', '\uFEFFrow', '---\n', '\uFEFFopt', '<!DO', '<!DO']);
    expect(readdirSync(cwd).sort()).toEqual([...files, 'ideas.csv'].sort());
  });

  it('holds what standard output would have held', async () => {
    const cwd = sheet();
    await distil(cwd, '-o', 'report.json');
    const { stdout } = await distil(cwd, '-f', 'json');
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe(stdout);
  });

  it('takes the format of --format where the ending tells none', async () => {
    const cwd = sheet();
    const { code } = await distil(cwd, '-o', 'report.dat', '-f', 'csv');
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'report.dat'), 'utf8')).toMatch(/^\uFEFFrow,/);
  });

  it('takes the format of --format for a file that ends as its files do, and of the others as they end', async () => {
    const cwd = sheet();
    const files = ['log.csv', 'report.md', 'both.action-log.csv'];
    await distil(cwd, ...files.flatMap((file) => ['-o', file]), '-f', 'action-log');
    const starts = files.map((file) => readFileSync(join(cwd, file), 'utf8').slice(0, 4));
    expect(starts).toEqual(['\uFEFFopt', '---\n', '\uFEFFopt']);
    await distil(cwd, '-o', 'log.csv', '-o', 'other.action-log.csv', '-f', 'csv');
    for (const file of ['log.csv', 'other.action-log.csv'])
      expect(readFileSync(join(cwd, file), 'utf8')).toMatch(/^\uFEFFrow,/);
  });

  it('takes no ending that it does not know', async () => {
    const cwd = sheet();
    expect(await distil(cwd, '-o', 'report.pdf')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'Error: report.pdf does not end in a format that llep-distil writes\n' +
        'Use one of .txt, .md, .markdown, .html, .htm, .json, .csv, .action-log.csv, .merge.csv, .docx, .xlsx, or name it with --format\n',
    });
  });

  it.each([
    ['by its ending', 'log.action-log.csv', []],
    ['by --format', 'log.csv', ['-f', 'action-log']],
    ['by its ending, where another format is asked for', 'LOG.Action-Log.csv', ['-f', 'csv']],
  ])('never writes over a delivery log, known %s, and says so before the work starts', async (_, file, flags) => {
    const cwd = makeFolder({ 'ideas.csv': 'no sheet of ideas', [file]: 'owner: Ada' });
    expect(await distil(cwd, '-o', 'report.json', '-o', file, ...flags)).toEqual({
      code: 1,
      stdout: '',
      stderr: `Error: ${file} is there already and may hold your edits\nChoose another name, or delete it first\n`,
    });
    expect(readFileSync(join(cwd, file), 'utf8')).toBe('owner: Ada');
    expect(readdirSync(cwd).sort()).toEqual(['ideas.csv', file].sort());
  });

  it('replaces an older report', async () => {
    const cwd = sheet();
    writeFileSync(join(cwd, 'report.json'), 'older');
    expect((await distil(cwd, '-o', 'report.json')).code).toBe(0);
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toMatch(/^\{/);
  });

  it.each([
    'ideas.csv',
    './ideas.csv',
    join('folder', '..', 'ideas.csv'),
  ])('refuses to write over the notes, named as %s, and leaves them as they are', async (file) => {
    const cwd = sheet();
    mkdirSync(join(cwd, 'folder'));
    const { code, stderr } = await distil(cwd, '-o', 'report.md', '-o', file);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `Error: ${file} is read for the report; writing the report there would destroy it\nChoose another name\n`,
    );
    expect(readFileSync(join(cwd, 'ideas.csv'), 'utf8')).toBe(SMALL_SHEET);
    expect(readdirSync(cwd).sort()).toEqual(['folder', 'ideas.csv']);
  });

  it.skipIf(process.platform === 'win32')('refuses to write over the notes by another name for them', async () => {
    const cwd = sheet();
    symlinkSync(join(cwd, 'ideas.csv'), join(cwd, 'link.csv'));
    expect((await distil(cwd, '-o', 'link.csv')).code).toBe(2);
    expect(readFileSync(join(cwd, 'ideas.csv'), 'utf8')).toBe(SMALL_SHEET);
  });

  it('refuses to write over the priorities and the settings', async () => {
    const cwd = makeFolder({ 'ideas.csv': SMALL_SHEET, 'own.csv': 'name\nBuses\n', 'settings.json': '{"options": 3}' });
    expect((await distil(cwd, '-p', 'own.csv', '-o', 'own.csv')).code).toBe(2);
    expect((await distil(cwd, '--settings', 'settings.json', '-o', 'settings.json')).code).toBe(2);
    expect(readFileSync(join(cwd, 'own.csv'), 'utf8')).toBe('name\nBuses\n');
    expect(readFileSync(join(cwd, 'settings.json'), 'utf8')).toBe('{"options": 3}');
  });

  it('refuses to write one file twice', async () => {
    const cwd = sheet();
    const { code, stderr } = await distil(cwd, '-o', 'report.md', '-o', './report.md');
    expect(code).toBe(2);
    expect(stderr).toBe('Error: ./report.md was named twice for output\nName each file once\n');
    expect(readdirSync(cwd)).toEqual(['ideas.csv']);
  });

  it('says before the work that a folder is missing, and leaves nothing behind', async () => {
    const cwd = sheet();
    const missing = join('missing', 'report.md');
    const { code, stdout, stderr } = await distil(cwd, '-o', 'first.md', '-o', missing, '--verbose');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    // Nothing of --verbose: no note was read.
    expect(stderr).toBe(
      `Error: ${missing} could not be written: there is no such folder\n` +
        'Check the spelling, or make the folder first\n',
    );
    expect(readdirSync(cwd)).toEqual(['ideas.csv']);
  });

  it('says that a folder is no file', async () => {
    const cwd = sheet();
    mkdirSync(join(cwd, 'report.md'));
    const { code, stderr } = await distil(cwd, '-o', 'report.md');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Error: report\.md could not be written: /);
    expect(readdirSync(cwd).sort()).toEqual(['ideas.csv', 'report.md']);
  });

  it('leaves nothing behind, and an older report as it was, where the work fails', async () => {
    const cwd = makeFolder({ 'ideas.csv': 'idea\n"never closed\n', 'report.md': 'older' });
    const { code } = await distil(cwd, '-o', 'report.md', '-o', 'report.json');
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toBe('older');
    expect(readdirSync(cwd).sort()).toEqual(['ideas.csv', 'report.md']);
  });

  it.skipIf(process.platform === 'win32')('leaves nothing behind where it is stopped from the keyboard', async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `Run evening bus number ${i} to the science park`);
    const cwd = makeFolder({ 'many.csv': `idea\n${rows.join('\n')}\n` });
    const child = spawn(process.execPath, [BIN, 'many.csv', '-o', 'report.json', '--quiet'], { cwd });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (child.exitCode === null && !readdirSync(cwd).some((name) => name.endsWith('.part'))) await setTimeout(10);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(readdirSync(cwd)).toEqual(['many.csv']);
  });

  it.skipIf(!existsSync('/dev/full'))('says that a disk is full', async () => {
    const { code, stderr } = await distil(sheet(), '-o', '/dev/full', '-f', 'csv', '--quiet');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Error: \/dev\/full could not be written: no space left on device\nMake room [^\n]+\n$/);
  });

  it.skipIf(!existsSync('/dev/null'))('writes to a device without putting a file in its place', async () => {
    expect((await distil(sheet(), '-o', '/dev/null', '-f', 'csv')).code).toBe(0);
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
  });
});
