import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatsWith } from '../../src/report/index.ts';
import { makeFolder } from './make-folder.ts';
import { IDEAS, run } from './run.ts';
import { SMALL_SHEET } from './small-sheet.ts';

const WARNING = /^Warning: There are only 12 different ideas/m;

describe('llep-distil <file>', () => {
  it('writes a paper in Markdown with the ranked options into a pipe', async () => {
    const { code, stdout, stderr } = await run([IDEAS, '--options', '6']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^---\ntitle: "Six options from 153 ideas \(180 notes\)"\n/);
    for (const rank of [1, 2, 3, 4, 5, 6]) expect(stdout).toMatch(new RegExp(`^## Option ${rank}: \\S`, 'm'));
    expect(stdout).not.toMatch(/^## Option 7/m);
  });

  it.each([
    ['text', /^Six options from 153 ideas \(180 notes\)\n=+\n/],
    ['markdown', /^---\ntitle: /],
    ['html', /^<!DOCTYPE html>\n<html lang="en-GB">\n/],
    ['json', /^\{\n {2}"schemaVersion": 1,\n/],
    ['csv', /^\uFEFFrow,id,idea,status,option,option_title,pin,/],
    ['action-log', /^\uFEFFoption,title,key,/],
    ['mail-merge', /^\uFEFF"Paper_title","Paper_reference",/],
    ['docx', /^PK/],
  ])('writes %s where --format asks for it', async (format, start) => {
    const { code, stdout } = await run([IDEAS, '--options', '6', '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toMatch(start);
  });

  it('knows in these tests every format that there is', () => {
    const names = ['text', 'markdown', 'html', 'json', 'csv', 'action-log', 'mail-merge', 'docx', 'xlsx'];
    expect(formatsWith(null).map(({ name }) => name)).toEqual(names);
  });

  it('makes five or six options where nothing is said', async () => {
    const { stdout } = await run([IDEAS, '-f', 'json']);
    expect(JSON.parse(stdout).options.length).toBeGreaterThanOrEqual(5);
    expect(JSON.parse(stdout).options.length).toBeLessThanOrEqual(6);
  });

  it('names the formats where there is none of that name', async () => {
    expect(await run([IDEAS, '--format', 'word'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'Error: --format must be one of text, markdown, html, json, csv, action-log, mail-merge, docx, xlsx, got "word"\n',
    });
  });

  it('puts nothing but the report on standard output, and the warnings on standard error', async () => {
    const cwd = makeFolder({ 'small.csv': SMALL_SHEET });
    const json = await run(['small.csv', '--options', '3', '--format', 'json', '--verbose'], { cwd });
    expect(json.stdout).toMatch(/^\{/);
    expect(JSON.parse(json.stdout).warnings.map(({ code }: { code: string }) => code)).toContain('small-set');
    expect(json.stderr).toMatch(WARNING);
    expect(json.stderr).toMatch(/^\d+\.\d\d s {2}reading the notes$/m);
    expect(json.stderr.match(/^\d+\.\d\d s {2}done$/gm)).toHaveLength(1);

    const csv = await run(['small.csv', '--options', '3', '--format', 'csv', '--verbose'], { cwd });
    // The heading and twelve notes, each a line that ends in CRLF.
    expect(csv.stdout.split('\r\n')).toHaveLength(14);
    expect(csv.stdout).not.toMatch(/[^\r]\n/);
  });

  it('does not say a warning twice to those who read the report', async () => {
    const cwd = makeFolder({ 'small.csv': SMALL_SHEET });
    for (const flags of [['markdown'], ['html'], ['text', '--style', 'paper']]) {
      const { stdout, stderr } = await run(['small.csv', '--options', '3', '--format', ...flags], { cwd });
      expect(stdout).toContain('There are only 12 different ideas');
      expect(stderr).toBe('');
    }
  });

  it('says the warnings beside the brief, which only counts them', async () => {
    const cwd = makeFolder({ 'small.csv': SMALL_SHEET });
    for (const flags of [['text'], ['markdown', '--style', 'brief']]) {
      const { stdout, stderr } = await run(['small.csv', '--options', '3', '--format', ...flags], { cwd });
      expect(stdout).toMatch(/there (?:is 1 warning|are \d warnings)/);
      expect(stderr).toMatch(WARNING);
    }
  });

  it('writes as much as --style asks for, in files too', async () => {
    const cwd = makeFolder({ 'small.csv': SMALL_SHEET });
    const { code } = await run(['small.csv', '-n', '3', '--style', 'brief', '-o', 'brief.md', '--quiet'], { cwd });
    expect(code).toBe(0);
    const brief = readFileSync(join(cwd, 'brief.md'), 'utf8');
    expect(brief).toContain('# What to do next');
    expect(brief).not.toContain('# Recommendation');
    const paper = await run(['small.csv', '-n', '3', '--style', 'paper', '--format', 'text', '--quiet'], { cwd });
    expect(paper.stdout).toContain('\nRecommendation\n--------------\n');
  });

  it('says the warnings where the report goes to a file, and what was written', async () => {
    const cwd = makeFolder({ 'small.csv': SMALL_SHEET });
    const { code, stdout, stderr } = await run(['small.csv', '--options', '3', '-o', 'report.md'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(WARNING);
    expect(stderr).toMatch(/\nWrote report\.md: 3 options from 12 rows\n$/);
  });

  it('is silent with --quiet, but for errors', async () => {
    const cwd = makeFolder({ 'small.csv': SMALL_SHEET });
    const quiet = await run(['small.csv', '--options', '3', '-o', 'report.md', '--quiet'], { cwd });
    expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' });
    const failed = await run(['none.csv', '--quiet'], { cwd });
    expect(failed.stderr).toMatch(/^Error: none\.csv/);
  });

  it.each([
    [[]],
    [['-f', 'json']],
    [['--quiet']],
    [['-o', 'report.md', '-o', 'rows.csv']],
  ])('fails with --strict where there is a warning, says which, and writes nothing: %j', async (flags) => {
    const cwd = makeFolder({ 'small.csv': SMALL_SHEET });
    const { code, stdout, stderr } = await run(['small.csv', '--options', '3', '--strict', ...flags], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(WARNING);
    expect(stderr).toMatch(
      /\nError: there (?:was 1 warning|were \d+ warnings), and --strict asks for none\nMend what they say/,
    );
    expect(readdirSync(cwd)).toEqual(['small.csv']);
  });

  it('succeeds with --strict where there is no warning', async () => {
    const rows = SMALL_SHEET.trim().split('\n');
    const twice = rows.slice(1).map((row) => row.replace(/(\w)(\d),/, '$1$2b,Learn from twin towns abroad how to '));
    const tables = [...rows.slice(1), ...twice].map((row, i) => `${row},${1 + (i % 3)}`);
    const cwd = makeFolder({ 'ideas.csv': ['id,idea,votes,table', ...tables].join('\n') });
    const priorities = 'name\nBuses and cycle paths\nSmall businesses\nHomes, schools and solar panels\n';
    const flags = ['--options', '3', '--strict', '-p', '-'];
    const { code, stderr } = await run(['ideas.csv', ...flags], { cwd, input: priorities });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('prints the date only where one is given', async () => {
    const cwd = makeFolder({ 'small.csv': SMALL_SHEET });
    const dated = await run(['small.csv', '-n', '3', '--date', '2026-03-31'], { cwd });
    expect(dated.stdout).toMatch(/^date: "?31 March 2026"?$|^date: "?2026-03-31"?$/m);
    expect((await run(['small.csv', '-n', '3'], { cwd })).stdout).not.toMatch(/^date:/m);
  });

  it('says what is wrong where no note holds an idea', async () => {
    const cwd = makeFolder({ 'blank.csv': 'idea\n""\n""\n', 'thanks.csv': 'idea\nyes!\n???\n' });
    const blank = await run(['blank.csv', '-o', 'report.md'], { cwd });
    expect(blank.code).toBe(1);
    expect(blank.stderr).toBe(
      'Error: there is no idea to group: of 2 rows, 2 blank and 0 set aside\n' +
        'Look at how the file was read with llep-distil inspect\n',
    );
    expect((await run(['thanks.csv'], { cwd })).stderr).toContain('of 2 rows, 0 blank and 2 set aside');
    expect(readdirSync(cwd).sort()).toEqual(['blank.csv', 'thanks.csv']);
  });

  it('makes what it can of a single note', async () => {
    const cwd = makeFolder({ 'one.csv': 'idea\nMore buses\n' });
    const { code, stdout } = await run(['one.csv', '-f', 'json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).ledger).toEqual({ rows: 1, inOptions: 1, duplicates: 0, setAside: 0, blank: 0 });
  });
});

describe('on a terminal', () => {
  it('shows the report as text, in colour', async () => {
    const { code, stdout, stderr } = await run([IDEAS, '--no-embeddings', '--quiet'], { terminal: true });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('\u001B[1m');
    expect(stdout).toMatch(/(?:Five|Six) options from \d+ ideas/);
  });

  it.each([
    ['--no-color', ['--no-color'], {}],
    ['the environment variable NO_COLOR', [], { NO_COLOR: '1' }],
  ])('shows no colour with %s', async (_, flags, env) => {
    const { stdout } = await run([IDEAS, ...flags], { terminal: true, env });
    expect(stdout).toMatch(/^(?:Five|Six) options/);
    expect(stdout).not.toContain('\u001B');
  });

  it('shows a progress bar where the work takes longer than a second, and clears it away', async () => {
    const notes = Array.from(
      { length: 40_000 },
      (_, i) => `Idea ${i % 1999} about ${i} buses ${i % 313} and ${i % 7} parks`,
    );
    const cwd = makeFolder({ 'many.csv': `idea\n${notes.join('\n')}\n` });
    const { code, stdout, stderr } = await run(['many.csv', '--no-embeddings'], { cwd, terminal: true });
    expect(code).toBe(0);
    expect(stderr).toMatch(/\d+% {2}grouping|\d+% {2}writing the report/);
    expect(stdout).not.toContain('%  grouping');
  });
});
