import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { IDEAS, run } from './run.ts';
import { SMALL_SHEET } from './small-sheet.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/comparison.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

/** The demonstration notes without twenty of them and with two that are new; a line is a note there. */
function otherNotes(): string {
  const [heading = '', ...lines] = readFileSync(IDEAS, 'utf8').split('\n');
  const kept = lines.filter((line) => !/^N0[45]\d,/.test(line));
  const added = [
    'X1,1,public,1,Open one shared data trust for the hospitals and the freight depots,3',
    'X2,2,public,2,Lend firms a heat pump fitter for a week so that their own staff learn,4',
  ];
  return [heading, ...added, ...kept].join('\n');
}

/** Reports of the demonstration notes, made once for all tests: as they are, with other weights, with other notes. */
const made = new Map<string, string>();

beforeAll(async () => {
  const quick = ['--no-embeddings', '--format', 'json', '--quiet'];
  const weights = ['--weights', 'fit=20,support=50,breadth=20,clarity=10'];
  const runs = [
    ['first.json', [IDEAS, ...quick], ''],
    ['weights.json', [IDEAS, ...quick, ...weights], ''],
    ['notes.json', ['-', ...quick], otherNotes()],
  ] as const;
  for (const [name, args, input] of runs) {
    const { code, stdout } = await run(args, { input });
    expect(code).toBe(0);
    made.set(name, stdout);
  }
});

const reports = (): string => makeFolder({ ...Object.fromEntries(made), 'ideas.csv': SMALL_SHEET });

describe('llep-distil compare', () => {
  it('says that a report is the same as itself', async () => {
    const { code, stdout, stderr } = await run(['compare', 'first.json', 'first.json', '-f', 'text'], {
      cwd: reports(),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^What changed\n=+\nFrom first\.json to first\.json\n\nNothing changed: /);
  });

  it('lays new ranks to new weights, in Markdown in a pipe', async () => {
    const { code, stdout } = await run(['compare', 'first.json', 'weights.json'], { cwd: reports() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^---\ntitle: "What changed"\n/);
    expect(stdout).toContain('as before: all five hold the same ideas.');
    expect(stdout).toContain(
      '- The weights: Fit with the priorities 40% before, 20% now; Support 30% before, 50% now.\n',
    );
    // Only weights changed, so that no score changed by what was measured.
    expect(stdout).not.toContain('by its value');
    expect(stdout).toMatch(/Fit with the priorities -\d+ points \(its weight went from 40% to 20%\)/);
  });

  it('follows every note where some left and some came', async () => {
    const cwd = reports();
    const { code, stdout } = await run(['compare', 'first.json', 'notes.json', '-f', 'json'], { cwd });
    expect(code).toBe(0);
    const comparison = JSON.parse(stdout);
    validate(comparison);
    expect(validate.errors).toBeNull();
    const rows = JSON.parse(made.get('first.json') ?? '').ledger.rows;
    expect(comparison.counts).toMatchObject({ gone: 20, new: 2 });
    expect(comparison.old.rows).toBe(rows);
    expect(comparison.new.rows).toBe(rows - 20 + 2);
    expect(comparison.ideas).toHaveLength(rows + 2);
    const ids = (kind: string): string[] =>
      comparison.ideas
        .filter((idea: { class: string }) => idea.class === kind)
        .map(({ old, new: now }: { old: { id: string } | null; new: { id: string } | null }) => (now ?? old)?.id);
    expect(ids('new')).toEqual(['X1', 'X2']);
    expect(ids('gone')).toHaveLength(20);
    expect(ids('gone')[0]).toBe('N040');
    expect(comparison.differences.inputs).toMatchObject([{ old: { rows }, new: { rows: rows - 18 } }]);
  });

  it('writes several files, each in the format of its ending', async () => {
    const cwd = reports();
    const outputs = ['-o', 'c.md', '-o', 'c.txt', '-o', 'c.json'];
    const { code, stdout, stderr } = await run(['compare', 'first.json', 'weights.json', ...outputs], { cwd });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'Wrote c.md, c.txt, c.json\n' });
    expect(readFileSync(join(cwd, 'c.md'), 'utf8')).toMatch(/^---\ntitle: "What changed"/);
    expect(readFileSync(join(cwd, 'c.txt'), 'utf8')).toMatch(/^What changed\n=/);
    expect(JSON.parse(readFileSync(join(cwd, 'c.json'), 'utf8')).schemaVersion).toBe(1);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('shows text on a terminal', async () => {
    const env = { NO_COLOR: '1' };
    const { stdout } = await run(['compare', 'first.json', 'weights.json'], { cwd: reports(), terminal: true, env });
    expect(stdout).toMatch(/^What changed\n=+\n/);
  });

  it('gives the folders of two files with one name', async () => {
    const first = made.get('first.json') ?? '';
    const cwd = makeFolder({ 'march/report.json': first, 'june/report.json': made.get('weights.json') ?? '' });
    const { stdout } = await run(['compare', 'march/report.json', 'june/report.json'], { cwd });
    expect(stdout).toContain('subtitle: "From march/report.json to june/report.json"');
  });

  it('refuses notes, and says how to make a report of them', async () => {
    const cwd = reports();
    const { code, stderr } = await run(['compare', 'ideas.csv', 'first.json', '-o', 'c.md'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'Error: ideas.csv is not a report of llep-distil: it is not JSON\n' +
        'Make one from the notes with -o report.json, such as llep-distil ideas.csv -o report.json\n',
    });
    expect(readdirSync(cwd)).not.toContain('c.md');
  });

  it('refuses a report that was cut down, and names the place', async () => {
    const cwd = reports();
    const { ideas: _, ...rest } = JSON.parse(made.get('first.json') ?? '');
    writeFileSync(join(cwd, 'cut.json'), JSON.stringify(rest));
    const { code, stderr } = await run(['compare', 'first.json', 'cut.json'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Error: cut\.json is not a report of llep-distil: ideas is not a list\n/);
  });

  it.each([
    ['one report', ['first.json'], "missing required argument 'new'"],
    ['a format that it does not write', ['first.json', 'first.json', '-f', 'csv'], "argument 'csv' is invalid"],
    ['an ending that it does not write', ['first.json', 'first.json', '-o', 'c.csv'], 'use one of .txt, .md'],
    ['an output that is an input', ['first.json', 'weights.json', '-o', 'first.json'], 'first.json is read'],
  ])('refuses %s as wrong usage', async (_, args, words) => {
    const { code, stderr } = await run(['compare', ...args], { cwd: reports() });
    expect(code).toBe(2);
    expect(stderr.toLowerCase()).toContain(words.toLowerCase());
  });

  it('says that a report is not there', async () => {
    const { code, stderr } = await run(['compare', 'first.json', 'none.json'], { cwd: reports() });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Error: none\.json: there is no such file\n/);
  });
});
