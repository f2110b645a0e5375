import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPriorities } from '../../src/read/index.ts';
import { LLEP_PRIORITIES } from '../../src/score/llep-priorities.ts';
import { sourceOf } from '../read/source-of.ts';
import { makeFolder } from './make-folder.ts';
import { run } from './run.ts';
import { SMALL_SHEET } from './small-sheet.ts';

describe('llep-distil priorities', () => {
  it('writes the built-in priorities as a CSV that reads back as the same', async () => {
    const { code, stdout, stderr } = await run(['priorities']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\uFEFFname,description,weight\r\n/);
    expect(await readPriorities(sourceOf(stdout))).toEqual(LLEP_PRIORITIES);
  });

  it('writes a file that --priorities takes, with the same result as without', async () => {
    const cwd = makeFolder({ 'ideas.csv': SMALL_SHEET });
    expect(await run(['priorities', '-o', 'priorities.csv'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Wrote priorities.csv\n',
    });
    const distil = (...flags: string[]) => run(['ideas.csv', '-n', '3', '-f', 'json', '--quiet', ...flags], { cwd });
    const own = await distil('-p', 'priorities.csv');
    expect(own.code).toBe(0);
    const named = own.stdout.replace('"priorities": "priorities.csv"', '"priorities": null');
    expect(named).toBe((await distil()).stdout);
  });

  it('never writes over a file that is there', async () => {
    const cwd = makeFolder({ 'priorities.csv': 'my edits' });
    expect(await run(['priorities', '-o', 'priorities.csv'], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'Error: priorities.csv is there already and may hold your edits\nChoose another name, or delete it first\n',
    });
    expect(readFileSync(join(cwd, 'priorities.csv'), 'utf8')).toBe('my edits');
  });

  it('says that a folder is missing', async () => {
    const { code, stderr } = await run(['priorities', '-o', join('none', 'p.csv')], { cwd: makeFolder() });
    expect(code).toBe(1);
    expect(stderr).toMatch(/could not be written: there is no such folder\n/);
  });
});

describe('--priorities', () => {
  const distil = (priorities: string) =>
    run(['ideas.csv', '-n', '3', '-f', 'json', '--quiet', '--priorities', 'own.csv'], {
      cwd: makeFolder({ 'ideas.csv': SMALL_SHEET, 'own.csv': priorities }),
    });

  it('scores against those in the file', async () => {
    const { code, stdout } = await distil('Name,Weight\nBuses and cycle paths,3\n"Homes, heat and sun",1\n');
    expect(code).toBe(0);
    const { priorities, ideas } = JSON.parse(stdout);
    expect(priorities).toEqual([
      { number: 1, name: 'Buses and cycle paths', description: '', weight: 3 },
      { number: 2, name: 'Homes, heat and sun', description: '', weight: 1 },
    ]);
    const best = (id: string) => ideas.find((idea: { id: string }) => idea.id === id).bestPriority;
    expect(best('A3')).toBe(1);
    expect(best('C2')).toBe(2);
    for (const { scores } of ideas) expect(scores).toHaveLength(2);
  });

  it('are named in the report by the name of the file, without its folder', async () => {
    const cwd = makeFolder({ 'ideas.csv': SMALL_SHEET, 'own.csv': 'name\nBuses\nHomes\n' });
    const paper = (...flags: string[]) => run(['ideas.csv', '-n', '3', '-f', 'markdown', '--quiet', ...flags], { cwd });
    const { stdout } = await paper('-p', join(cwd, 'own.csv'));
    const [command = ''] = /^ *llep-distil ideas\.csv .*$/m.exec(stdout) ?? [];
    expect(command).toContain(' --priorities own.csv ');
    expect(stdout).not.toContain(cwd);
    expect((await paper(...command.trim().split(' ').slice(2))).stdout).toBe(stdout);
  });

  it.each([
    ['name,weight\nBuses,1\nHomes,heavy\n', 'own.csv, row 3: expected a positive number as weight, got "heavy"'],
    ['name,weight\nBuses,1\n,1\n', 'own.csv, row 3: expected a name, got ""'],
    ['name\nBuses\n\nbuses\n', 'own.csv, row 4: expected a name other than that of row 2, got "buses"'],
    ['what,why\nBuses,late\n', 'own.csv, row 1: expected the headings name, description and weight, got "what, why"'],
  ])('names the row that is wrong: %j', async (priorities, message) => {
    const { code, stdout, stderr } = await distil(priorities);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(`Error: ${message}\nCorrect the row and try again\n`);
  });

  it('says that the file is missing', async () => {
    const { code, stderr } = await run(['ideas.csv', '-p', 'none.csv'], {
      cwd: makeFolder({ 'ideas.csv': SMALL_SHEET }),
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Error: none\.csv: there is no such file\n/);
  });
});
