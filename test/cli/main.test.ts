import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatsWith } from '../../src/report/index.ts';
import { makeFolder } from './make-folder.ts';
import { BIN, IDEAS, run } from './run.ts';
import { SMALL_SHEET } from './small-sheet.ts';

describe('the program', () => {
  it('is done when the reader of its output has had enough, and says nothing of it', async () => {
    // 20,000 rows of which few differ: a ledger of some 3 MB, far more than a pipe holds.
    const rows = Array.from({ length: 20_000 }, (_, i) => `Run evening bus number ${i % 30} to the science park`);
    const cwd = makeFolder({ 'large.csv': `idea\n${rows.join('\n')}\n` });
    const child = spawn(process.execPath, [BIN, 'large.csv', '-f', 'csv', '--quiet'], { cwd });
    const stderr: Buffer[] = [];
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr: String(Buffer.concat(stderr)) }).toEqual({ code: 0, stderr: '' });
  });

  it('does its work though nobody listens to its messages', async () => {
    const cwd = makeFolder({ 'ideas.csv': SMALL_SHEET });
    const child = spawn(process.execPath, [BIN, 'ideas.csv', '-n', '3', '-o', 'report.md', '--verbose'], { cwd });
    child.stderr.destroy();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['ideas.csv', 'report.md']);
  });

  it.skipIf(!existsSync('/dev/full'))('says that its output could not be written', async () => {
    const full = openSync('/dev/full', 'w');
    onTestFinished(() => closeSync(full));
    const child = spawn(process.execPath, [BIN, IDEAS], { stdio: ['ignore', full, 'pipe'] });
    const stderr: Buffer[] = [];
    child.stderr?.on('data', (chunk) => stderr.push(chunk));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
    expect(String(Buffer.concat(stderr))).toMatch(/^Error: standard output could not be written: no space left/);
  });

  it('writes all of a large output into a pipe', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `Run evening bus number ${i % 30} to the science park`);
    const { stdout } = await run(['-', '-f', 'csv', '--quiet'], { input: `idea\n${rows.join('\n')}\n` });
    expect(stdout.split('\r\n')).toHaveLength(20_002);
  });

  it('reads no .env in the working folder and prints nothing of its parts', async () => {
    const cwd = makeFolder({ '.env': 'FOO=bar\nNO_COLOR=1\nNODE_ENV=production\n', 'ideas.csv': SMALL_SHEET });
    const { code, stdout, stderr } = await run(['ideas.csv', '-n', '3', '-f', 'json', '--verbose'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\{/);
    expect(JSON.parse(stdout).schemaVersion).toBe(1);
    for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/^(?:\d+\.\d\d s {2}[a-z ]+|Warning: .+)$/);
    // Colour shows that NO_COLOR was not taken from the file.
    expect((await run(['ideas.csv', '-n', '3'], { cwd, terminal: true })).stdout).toContain('\u001B[1m');
    expect(readdirSync(cwd).sort()).toEqual(['.env', 'ideas.csv']);
  });

  it('shows where an error arose only with --debug', async () => {
    const plain = await run(['none.csv']);
    expect(plain.stderr.split('\n')).toHaveLength(3);
    const debug = await run(['none.csv', '--debug']);
    expect(debug.code).toBe(1);
    expect(debug.stderr).toMatch(/\nfile-missing\nDistilError: none\.csv: there is no such file\n {4}at /);
  });
});

describe('the same input gives the same bytes', () => {
  it.each(
    formatsWith(null).map(({ name }) => name),
  )('in %s, at any hour and in any part of the world', async (format) => {
    const args = [IDEAS, '--options', '6', '--format', format];
    const first = await run(args);
    expect(first.code).toBe(0);
    const surroundings = [{}, { env: { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } }];
    for (const again of surroundings) expect(await run(args, again)).toEqual(first);
  });

  it('whatever the working folder and the name of the folder with the notes', async () => {
    const one = makeFolder({ 'İstanbul ı/ideas.csv': SMALL_SHEET });
    const other = makeFolder({ 'ideas.csv': SMALL_SHEET });
    const here = await run(['İstanbul ı/ideas.csv', '-n', '3', '-f', 'json'], { cwd: one });
    expect(await run(['ideas.csv', '-n', '3', '-f', 'json'], { cwd: other })).toEqual(here);
  });
});
