import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { run } from './run.ts';
import { SMALL_SHEET } from './small-sheet.ts';

/** A folder with the small sheet and the report that it gives. */
async function reported(...flags: string[]): Promise<string> {
  const cwd = makeFolder({
    'ideas.csv': SMALL_SHEET,
    'own.csv': 'name,weight\nBuses,3\nHomes,1\nSmall businesses,2\n',
  });
  const { code } = await run(['ideas.csv', '-n', '3', '-o', 'report.json', '--quiet', ...flags], { cwd });
  expect(code).toBe(0);
  return cwd;
}

const edit = (cwd: string, name: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(join(cwd, name), 'utf8');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  writeFileSync(join(cwd, name), edited);
};

describe('llep-distil verify', () => {
  it('agrees where the notes give the report', async () => {
    const cwd = await reported();
    const { code, stdout, stderr } = await run(['verify', 'report.json', 'ideas.csv'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('ideas.csv: gives report.json, in every figure and word\n');
  });

  it('repeats the settings and priorities of the report, whatever they were', async () => {
    const flags = ['--seed', '9', '--weights', 'fit=1,support=3', '--stop-words', 'bus', '--columns', 'theme=votes'];
    const cwd = await reported(...flags, '--date', '2026-03-31', '--priorities', 'own.csv');
    expect((await run(['verify', 'report.json', 'ideas.csv'], { cwd })).code).toBe(0);
  });

  it('agrees where the file of notes has another name', async () => {
    const cwd = await reported();
    writeFileSync(join(cwd, 'renamed.csv'), SMALL_SHEET);
    expect((await run(['verify', 'report.json', 'renamed.csv'], { cwd })).code).toBe(0);
    expect((await run(['verify', 'report.json', '-'], { cwd, input: SMALL_SHEET })).code).toBe(0);
  });

  it('shows where the notes have changed since', async () => {
    const cwd = await reported();
    edit(cwd, 'ideas.csv', 'evening buses', 'morning buses');
    const { code, stdout, stderr } = await run(['verify', 'report.json', 'ideas.csv'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^The files are not the ones that report\.json was made from\.\nthe contents of a file \(inputs\[0\]\.sha256\): "[0-9a-f]+/,
    );
    expect(stderr).toMatch(
      /^Error: the notes do not give report\.json: \d+ differences\nThe notes have changed since, or the report was edited\n$/,
    );
  });

  it('shows where the report was edited', async () => {
    const cwd = await reported();
    edit(cwd, 'report.json', /"title": "[^"]*"/, '"title": "More cake"');
    const { code, stdout, stderr } = await run(['verify', 'report.json', 'ideas.csv'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^the title of option 1 \(options\[0\]\.title\): "More cake" in the report, ".*" now\n$/);
    expect(stderr).toMatch(/^Error: the notes do not give report\.json: 1 difference\n/);
  });

  it('shows ten differences and counts the rest', async () => {
    const cwd = await reported();
    edit(cwd, 'report.json', /"fit":0\.\d+/g, '"fit":0.5');
    const { stdout } = await run(['verify', 'report.json', 'ideas.csv'], { cwd });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[10]).toMatch(/^and \d+ more$/);
  });

  it('names the versions where another made the report, and holds the version itself for no difference', async () => {
    const cwd = await reported();
    edit(cwd, 'report.json', /"version": "[^"]*"/, '"version": "0.0.1"');
    expect((await run(['verify', 'report.json', 'ideas.csv'], { cwd })).code).toBe(0);
    edit(cwd, 'report.json', /"title": "[^"]*"/, '"title": "More cake"');
    expect((await run(['verify', 'report.json', 'ideas.csv'], { cwd })).stderr).toMatch(
      /\nThe report was made by version 0\.0\.1 and this is \d+\.\d+\.\d+\S*; use that version, or distil the notes anew\n$/,
    );
  });

  it.each([
    ['not JSON', 'ideas.csv', 'it is not JSON'],
    ['another kind of JSON', 'list.json', 'it has no schemaVersion 1, settings, priorities and generator'],
    ['of a later schema', 'later.json', 'it has no schemaVersion 1, settings, priorities and generator'],
  ])('refuses what is %s', async (_, file, why) => {
    const cwd = await reported();
    writeFileSync(join(cwd, 'list.json'), '[null]');
    const report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
    writeFileSync(join(cwd, 'later.json'), JSON.stringify({ ...report, schemaVersion: 2 }));
    expect(await run(['verify', file, 'ideas.csv'], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: `Error: ${file} is not a report of llep-distil: ${why}\nMake one from the notes with -o report.json, such as llep-distil ideas.csv -o report.json\n`,
    });
  });

  it('says that the report, or the notes, are missing', async () => {
    const cwd = await reported();
    for (const args of [
      ['none.json', 'ideas.csv'],
      ['report.json', 'none.csv'],
    ]) {
      const { code, stderr } = await run(['verify', ...args], { cwd });
      expect(code).toBe(1);
      expect(stderr).toMatch(/^Error: none\.(?:json|csv): there is no such file\n/);
    }
  });
});
