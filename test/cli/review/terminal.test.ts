import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readLedger } from '../../../src/index.ts';
import { sourceOf } from '../../read/source-of.ts';
import { makeFolder } from '../make-folder.ts';
import { IDEAS, run } from '../run.ts';
import { hasTerminal, openTerminal, type Terminal } from './terminal.ts';

/** The review as officers meet it: the built program, keys typed into a pseudo-terminal, and what is on the disk. */

let open: Terminal[] = [];
afterEach(() => {
  for (const terminal of open) terminal.close();
  open = [];
});

const QUESTION = 'Which option do these ideas belong to?';

describe.skipIf(!hasTerminal())('review in a terminal', () => {
  const start = (folder: string, settings: readonly string[] = [], rows?: number): Terminal => {
    const args = ['review', IDEAS, '--assignments', 'decisions.csv', '--no-embeddings', ...settings];
    const terminal = openTerminal(args, folder, rows);
    open.push(terminal);
    return terminal;
  };
  const pinned = async (file: string): Promise<number> => {
    const { lines } = await readLedger(sourceOf(readFileSync(file), 'decisions.csv'));
    return lines.filter(({ pin }) => pin !== '').length;
  };

  it('takes answers, takes one back, survives being killed, and goes on from there', async () => {
    const folder = makeFolder();
    const file = join(folder, 'decisions.csv');
    const first = start(folder);
    await first.until(QUESTION);
    expect(first.isColoured()).toBe(true);
    expect(existsSync(file)).toBe(false);
    first.type('2 a', 'Enter');
    await first.until('1 of ');
    expect(await pinned(file)).toBe(1);
    first.type('n b', 'Enter');
    await first.until('What is the new option called?');
    first.type('Free trials', 'Enter');
    await first.until('2 of ');
    first.type('1 cd', 'Enter');
    await first.until('4 of ');
    first.type('u', 'Enter');
    await first.until('Taken back: 2 in option 1.');
    expect(await pinned(file)).toBe(2);
    process.kill(first.pid(), 'SIGKILL');

    const second = start(folder);
    const screen = await second.until(QUESTION);
    expect(screen.replace(/\s+/g, ' ')).toContain(
      'Going on with decisions.csv. Options are numbered by their rank, which may have changed.',
    );
    expect(readdirSync(folder)).toEqual(['decisions.csv']);
    expect(screen).toContain('Free trials');
    second.type('x a', 'Enter');
    await second.until('Saved: 1 set aside;');
    expect(await pinned(file)).toBe(3);
    second.type('C-c');
    await second.until('1 answer saved in decisions.csv');

    const report = await run([IDEAS, '--assignments', file, '--no-embeddings', '--quiet']);
    expect(report.code).toBe(0);
    expect(report.stdout).toContain('Free trials');
    expect(report.stdout).toMatch(/made by officers \|.*\| Free trials \|/);
  });

  it.each([24, 30])('shows a whole question in a window of %i lines, and what came of the answer', async (rows) => {
    const terminal = start(makeFolder(), [], rows);
    await terminal.until(QUESTION);
    for (const [answer, told] of [
      ['2 a', 'Saved: 1 in option 2;'],
      ['s', 'Skipped: '],
      ['u', 'Taken back: 1 in option 2.'],
    ] as const) {
      terminal.type(answer, 'Enter');
      await terminal.until(told);
      await terminal.until('│  _');
      const lines = terminal.window().split('\n');
      expect(lines.filter((line) => /^ [a-m] {2}"/.test(line)).length).toBeGreaterThanOrEqual(2);
      expect(lines.findIndex((line) => line.includes(told))).toBeGreaterThan(
        lines.findIndex((line) => /^ {3}1 {2}/.test(line)),
      );
      expect(terminal.window()).toMatch(/^ [a-m] {2}"[\s\S]*^ {3}1 {2}[\s\S]*◆ {2}Which/m);
    }
  });

  it('warns of what it cannot use in the ledger, and keeps the file as it was', async () => {
    const folder = makeFolder();
    const file = join(folder, 'decisions.csv');
    const ledger = await run([IDEAS, '--no-embeddings', '--quiet', '--format', 'csv']);
    // The first idea that stands in an option.
    const text = ledger.stdout.replace(',option,1,', ',perhaps,1,');
    writeFileSync(file, text);
    writeFileSync(join(folder, 'decisions.before-review.csv'), 'an older one');

    const terminal = start(folder);
    const screen = await terminal.until(QUESTION);
    expect(screen.replace(/\s+/g, ' ')).toContain('column status: "perhaps" is no status; expected');
    expect(readFileSync(file, 'utf8')).toBe(text);
    terminal.type('2 a', 'Enter');
    const saved = await terminal.until('1 of ');
    expect(saved.replace(/\s+/g, ' ')).toContain(
      'decisions.csv is written anew; as it was, it is kept in decisions.before-review-2.csv.',
    );
    expect(readFileSync(join(folder, 'decisions.before-review-2.csv'), 'utf8')).toBe(text);
    expect(readFileSync(join(folder, 'decisions.before-review.csv'), 'utf8')).toBe('an older one');
    terminal.type('2 b', 'Enter');
    const next = (await terminal.until('2 of ')).split('│  2 b').at(-1);
    expect(next).toContain('Saved: 1 in option 2');
    expect(next).not.toContain('written anew');
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('keeps a file with columns of its own as it was', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'decisions.csv'), 'id,option,owner\nN001,1,Council\n');
    const terminal = start(folder);
    await terminal.until(QUESTION);
    terminal.type('s', 'Enter');
    await terminal.until('Skipped: ');
    expect(readdirSync(folder)).toEqual(['decisions.csv']);
    terminal.type('2', 'Enter');
    await terminal.until('decisions.before-review.csv');
    expect(readFileSync(join(folder, 'decisions.before-review.csv'), 'utf8')).toContain('Council');
  });

  it('says that an answer could not be saved, and saves it once that can be done', async () => {
    const folder = makeFolder();
    const file = join(folder, 'decisions.csv');
    writeFileSync(file, 'id,option,owner\nN001,1,Council\n');
    const terminal = start(folder);
    await terminal.until(QUESTION);
    // A folder in its place cannot be replaced, as a file that Excel has open cannot.
    renameSync(file, join(folder, 'aside.csv'));
    mkdirSync(join(file, 'full'), { recursive: true });
    terminal.type('2', 'Enter');
    const screen = await terminal.until('Not saved: ');
    expect(screen).not.toContain('written anew');
    rmSync(file, { recursive: true });
    renameSync(join(folder, 'aside.csv'), file);
    terminal.type('2', 'Enter');
    expect((await terminal.until('Saved: ')).replace(/\s+/g, ' ')).toContain(
      'it is kept in decisions.before-review.csv.',
    );
    expect(readdirSync(folder)).toEqual(['decisions.before-review.csv', 'decisions.csv']);
  });

  it('needs no colour, and says what is wrong with an answer', async () => {
    const folder = makeFolder();
    const terminal = start(folder, ['--no-color']);
    await terminal.until(QUESTION);
    expect(terminal.isColoured()).toBe(false);
    terminal.type('77', 'Enter');
    await terminal.until('There is no option 77');
    terminal.type('BSpace', 'BSpace', 'q', 'Enter');
    const screen = await terminal.until('0 answers saved');
    expect(screen).toContain('Now make the report');
    expect(screen.replaceAll('\n', '')).toContain(
      `llep-distil ${IDEAS} --assignments decisions.csv --no-embeddings -o report.md`,
    );
    expect(existsSync(join(folder, 'decisions.csv'))).toBe(false);
  });
});

describe('review without a terminal', () => {
  it('says that it needs one', async () => {
    const { code, stderr } = await run(['review', IDEAS, '--assignments', 'decisions.csv']);
    expect(code).toBe(2);
    expect(stderr).toContain('review asks questions and needs a terminal');
  });

  it('says that it needs a file for the answers, and of which kind', async () => {
    expect((await run(['review', IDEAS])).stderr).toContain('review needs --assignments');
    expect((await run(['review', IDEAS, '--assignments', 'd.xlsx'])).stderr).toContain('a file that ends in .csv');
    const folder = makeFolder();
    const workbook = join(folder, 'our decisions.xlsx');
    expect((await run(['review', IDEAS, '--assignments', workbook])).stderr).not.toContain('-o decisions.csv');
    await run([IDEAS, '--no-embeddings', '-o', workbook]);
    const { stderr } = await run(['review', IDEAS, '--assignments', workbook]);
    expect(stderr).toContain(`--assignments "${workbook}" -o decisions.csv, and go on with that`);
    expect(stderr.replaceAll('"', '')).toContain(`Write its decisions as CSV with llep-distil ${IDEAS} --assignments `);
  });
});
