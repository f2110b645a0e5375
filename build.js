/**
 * Builds the program, the library and the types into dist/, and the threads of the sentence encoder, which are a program
 * of their own with a WebAssembly beside it. All that they need is bundled, so that nothing else has to be installed but
 * the weights of the encoder; the parts are modules of their own, so that a command loads only what it uses and starts at
 * once. (One CommonJS file takes more than twice as long: Node reads all of it for its exports before it runs any.) The
 * licences of what was bundled are collected beside it.
 *
 *     node build.js               build
 *     node build.js --if-needed   only where a source is newer than the last build
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const stamp = join(root, 'dist', 'THIRD-PARTY-LICENSES.txt');

/** The arithmetic of the sentence encoder; every Node that the program runs on has SIMD. */
const WASM = 'tfjs-backend-wasm-simd.wasm';

if (!process.argv.includes('--if-needed') || isStale()) await buildAll();

/** Whether the last file that a build writes is missing, or older than a source. */
function isStale() {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join(root, 'src', String(name)));
  return [...sources, 'build.js', 'package.json', 'package-lock.json'].some(
    (file) => statSync(join(root, file.replace(root, ''))).mtimeMs > built,
  );
}

async function buildAll() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const shared = {
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    legalComments: 'none',
    metafile: true,
    // Some packages are CommonJS and ask for Node's modules by require.
    banner: { js: "import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);" },
  };
  const program = { 'llep-distil': 'src/cli/main.ts' };
  const encoder = {
    entryPoints: { 'encoder-worker': 'src/cli/encoder-worker.ts' },
    minify: true,
    // The ES modules of its packages, of which only what is used is taken.
    mainFields: ['module', 'main'],
    banner: { js: `${shared.banner.js}const __dirname=import.meta.dirname;` },
  };
  const bundles = await Promise.all([
    build({ ...shared, entryPoints: program, splitting: true, minify: true }),
    // In parts, so that what makes documents is read only where one is made.
    build({ ...shared, entryPoints: { index: 'src/index.ts' }, splitting: true }),
    build({ ...shared, ...encoder }),
  ]);
  const { resolve } = createRequire(import.meta.url);
  copyFileSync(resolve(`@tensorflow/tfjs-backend-wasm/dist/${WASM}`), join(root, 'dist', WASM));
  const typescript = resolve('typescript/package.json');
  execFileSync(process.execPath, [join(dirname(typescript), 'bin', 'tsc'), '-p', 'tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  writeFileSync(stamp, licencesOf(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))));
}

/** The licence texts of the packages that the given files belong to. */
function licencesOf(files) {
  const folders = new Set(files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version}\n\n${text}\n`;
  });
  // TensorFlow's packages name this licence and leave out its text.
  const apache = readFileSync(join(root, 'node_modules', '@energetic-ai', 'model-embeddings-en', 'LICENSE'), 'utf8');
  texts.push(
    'The letters of charts are outlines of Arimo Regular, copyright 2010-2012 Google Corporation\n\nLicence: Apache-2.0\n',
  );
  texts.push(`Apache-2.0\n\n${apache.trim()}\n`);
  return `llep-distil contains these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
