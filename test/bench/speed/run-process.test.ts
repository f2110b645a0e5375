import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runProcess } from '../../../bench/speed/run-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'llep-distil-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hook = fileURLToPath(new URL('../../../bench/speed/usage-hook.cjs', import.meta.url));
const run = (script: string) =>
  runProcess(process.execPath, ['--require', hook, '--eval', script], join(folder, 'usage.json'));

test('a process that waits takes wall time and no processor time', async () => {
  const { seconds, cpuSeconds, megabytes } = await run('setTimeout(() => {}, 1000)');
  expect(seconds).toBeGreaterThan(1);
  expect(cpuSeconds).toBeGreaterThan(0);
  expect(cpuSeconds).toBeLessThan(seconds);
  expect(megabytes).toBeGreaterThan(10);
});

test('peak memory counts what was let go of again', async () => {
  const bare = await run('0');
  const hungry = await run('Buffer.alloc(200 * 1024 * 1024, 1)');
  // 200 MB were filled; leave a fifth of it to the difference between two starts.
  expect(hungry.megabytes - bare.megabytes).toBeGreaterThan(160);
});

test('a worker thread does not overwrite what the process used', async () => {
  const { megabytes } = await run(
    `new (require('node:worker_threads').Worker)('Buffer.alloc(100 * 1024 * 1024, 1)', { eval: true })`,
  );
  expect(megabytes).toBeGreaterThan(100);
});

test('a process that fails is an error with its own words, and one that is not there too', async () => {
  await expect(run('console.error("no such luck"); process.exit(3)')).rejects.toThrow(/ended with 3\nno such luck/);
  await expect(runProcess('llep-distil-no-such-command', [], join(folder, 'usage.json'))).rejects.toThrow('ENOENT');
});
