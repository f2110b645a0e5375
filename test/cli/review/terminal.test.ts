import { existsSync, readFileSync } from 'node:fs';
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
  const start = (folder: string, ...settings: readonly string[]): Terminal => {
    const args = ['review', IDEAS, '--assignments', 'decisions.csv', '--no-embeddings', ...settings];
    const terminal = openTerminal(args, folder);
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
    await first.until('The last answer is taken back.');
    expect(await pinned(file)).toBe(2);
    process.kill(first.pid(), 'SIGKILL');

    const second = start(folder);
    const screen = await second.until(QUESTION);
    expect(screen).toContain('Going on with decisions.csv');
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

  it('needs no colour, and says what is wrong with an answer', async () => {
    const folder = makeFolder();
    const terminal = start(folder, '--no-color');
    await terminal.until(QUESTION);
    expect(terminal.isColoured()).toBe(false);
    terminal.type('77', 'Enter');
    await terminal.until('There is no option 77');
    terminal.type('BSpace', 'BSpace', 'q', 'Enter');
    const screen = await terminal.until('0 answers saved');
    expect(screen).toContain('Now make the report');
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
  });
});
