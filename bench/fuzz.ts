import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DistilError } from '../src/errors.ts';
import { createRandom } from '../src/random.ts';
import { readNotes } from '../src/read/index.ts';
import { mutate } from './fuzz/mutate.ts';
import { startWatchdog } from './fuzz/start-watchdog.ts';

/**
 * Reads files that were damaged in every way, and fails where one ends in anything but notes or a clear error, takes long
 * or fills the memory: `npm run bench:fuzz -- [--files 100000] [--seed 1]`.
 */

/** Of one file of at most a megabyte. */
const LONGEST_SECONDS = 5;
const MOST_MEGABYTES = 512;

const { values } = parseArgs({
  options: { files: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const random = createRandom(Number(values.seed));
const folder = new URL('../fixtures/', import.meta.url);
const originals = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:csv|txt|xlsx)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((file) => new Uint8Array(readFileSync(file)));
const pick = (): Uint8Array => originals[Math.floor(random() * originals.length)] ?? new Uint8Array(0);

const outcomes = new Map<string, number>();
let slowest = 0;
const watchdog = startWatchdog(LONGEST_SECONDS);
for (let i = 0; i < Number(values.files); i++) {
  const bytes = mutate(pick(), pick(), random);
  watchdog.begin(i);
  const started = performance.now();
  const outcome = await attempt(bytes);
  const seconds = (performance.now() - started) / 1000;
  slowest = Math.max(slowest, seconds);
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  if (seconds > LONGEST_SECONDS) throw new Error(`file ${i} took ${seconds.toFixed(1)} s`);
}
await watchdog.stop();
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
for (const [outcome, count] of [...outcomes].sort()) console.log(`${String(count).padStart(8)}  ${outcome}`);
console.log(`the slowest took ${slowest.toFixed(2)} s, the most memory in use was ${memory} MB`);
if (memory > MOST_MEGABYTES) throw new Error(`more than ${MOST_MEGABYTES} MB of memory were in use`);

async function attempt(bytes: Uint8Array): Promise<string> {
  try {
    const source = {
      name: 'file',
      bytes: (async function* () {
        yield bytes;
      })(),
    };
    await readNotes([source]);
    return 'read';
  } catch (error) {
    if (error instanceof DistilError) return error.code;
    throw error;
  }
}
