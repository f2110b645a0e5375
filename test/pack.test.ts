import { type ExecSyncOptionsWithStringEncoding, execFileSync, execSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The package as a stranger gets it: packed, installed in an empty folder without a network, and run. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VERSION: string = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;

/** What an npm around these tests tells its children would reach the npm within them too. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

/** On Windows npm is a script, which only the shell can run. */
function npm(args: readonly string[], cwd: string): string {
  const settings: ExecSyncOptionsWithStringEncoding = {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  };
  if (process.platform !== 'win32') return execFileSync('npm', args, settings);
  return execSync(['npm', ...args.map((arg) => `"${arg}"`)].join(' '), settings);
}

describe('the package', () => {
  let folder = '';
  let installed = '';
  let files: string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'llep-distil-'));
    installed = join(folder, 'node_modules', 'llep-distil');
    // The program has been built for all tests; building it again would take it from under the others.
    const packed = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT);
    const [{ filename, files: found }] = JSON.parse(packed);
    files = found.map(({ path }: { path: string }) => path);
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    npm(['install', join(folder, filename), '--offline', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the program, its schema, its fixtures and its papers, and nothing else', () => {
    const meant = [
      'ARCHITECTURE.md',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'fixtures',
      'package.json',
      'schema',
    ];
    expect([...new Set(files.map((path) => path.split('/')[0]))].sort()).toEqual(meant);
    expect(files).toContain('bin/llep-distil.js');
    expect(files).toContain('dist/llep-distil.js');
    expect(files).toContain('dist/index.js');
    expect(files).toContain('dist/types/index.d.ts');
    expect(files).toContain('dist/THIRD-PARTY-LICENSES.txt');
    expect(files).toContain('schema/report.schema.json');
    expect(files).toContain('fixtures/llep-away-day/ideas.csv');
    const inDist = /^dist\/(?:[\w-]+\.js|types\/.+\.d\.ts|THIRD-PARTY-LICENSES\.txt)$/;
    expect(files.filter((path) => path.startsWith('dist/') && !inDist.test(path))).toEqual([]);
  });

  it('names no place on the computer that it was built on', () => {
    const root = ROOT.replaceAll('\\', '/').replace(/\/$/, '');
    const telling = files.filter((path) =>
      readFileSync(join(installed, path), 'utf8').replaceAll('\\', '/').includes(`${root}/`),
    );
    expect(telling).toEqual([]);
  });

  it('brings nothing along: no database client, no reader of .env', () => {
    const found = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(found).toEqual(['llep-distil']);
    expect(readdirSync(installed)).not.toContain('node_modules');
  });

  it('names the licences of all that is bundled in it', () => {
    const licences = readFileSync(join(installed, 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['commander', 'csv-parse', 'natural', 'ml-kmeans', 'pure-rand', 'yaml'])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+`, 'm'));
  });

  it('runs by its name', () => {
    expect(npm(['exec', '--offline', '--', 'llep-distil', '--version'], folder)).toBe(`${VERSION}\n`);
  });

  it('does the main job on its own fixtures', () => {
    const ideas = join('node_modules', 'llep-distil', 'fixtures', 'llep-away-day', 'ideas.csv');
    const args = [join(installed, 'bin', 'llep-distil.js'), ideas, '--options', '6', '--format', 'json', '--quiet'];
    const report = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' }));
    expect(report.options).toHaveLength(6);
    expect(report.ledger.rows).toBe(180);
  });

  it('can be imported by its name, and its schema too', () => {
    const program = `
      import { distil, SETTINGS } from 'llep-distil';
      import schema from 'llep-distil/schema/report.schema.json' with { type: 'json' };
      process.stdout.write([typeof distil, typeof SETTINGS.options.help, schema.title].join());
    `;
    writeFileSync(join(folder, 'program.js'), program);
    const flags = ['--disable-warning=ExperimentalWarning', 'program.js'];
    const stdout = execFileSync(process.execPath, flags, { cwd: folder, env, encoding: 'utf8' });
    expect(stdout).toBe('function,string,Report of llep-distil');
  });

  it('has types that a strict program can be written against', () => {
    const program = `
      import { distil, type Note, type Report, findWriter, SETTINGS } from 'llep-distil';
      const note = { input: 0, row: 2, id: '2', text: 'More buses', priority: '', theme: '', sector: '', table: '', author: '',
        organisation: '', votes: null } satisfies Note;
      const report: Report = await distil({ notes: [note], settings: { seed: 2, options: SETTINGS.options.default } });
      export const titles: string[] = report.options.map(({ title }) => title);
      export const writer = findWriter('text');
      // @ts-expect-error there is no such setting
      await distil({ notes: [note], settings: { sead: 2 } });
    `;
    writeFileSync(join(folder, 'program.ts'), program);
    const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
    const flags = '--noEmit --strict --target es2022 --module nodenext --lib es2023 --types'.split(' ');
    let said = '';
    try {
      execFileSync(process.execPath, [tsc, ...flags, '', 'program.ts'], { cwd: folder, env, encoding: 'utf8' });
    } catch (error) {
      said = String((error as { stdout?: unknown }).stdout);
    }
    expect(said).toBe('');
  });
});
