import { basename } from 'node:path';
import { startEncoder } from '../src/cli/start-encoder.ts';
import { remember } from '../src/embed/remember.ts';
import { findSets } from './quality/find-sets.ts';
import { parseArguments } from './quality/parse-arguments.ts';
import { measureSteering, ORDERS } from './steering/measure-steering.ts';
import { table } from './table.ts';

/**
 * What officers' answers bring, simulated from a careful reader's labels: `npm run bench:steering -- <workshops> [settings]`.
 * What the orders and columns mean is told in README.md beside this file.
 */
const { paths, settings } = parseArguments(process.argv.slice(2));
if (paths.length === 0) {
  console.error('usage: npm run bench:steering -- <workshops with gold files, or folders> [settings]');
  process.exitCode = 2;
}
const encoder = startEncoder(new URL('../dist/', import.meta.url));
const embedder = settings.embeddings === 'off' ? undefined : remember(encoder);
for (const set of findSets(paths)) {
  if (set.kind !== 'workshop') continue;
  const { file, notes, ideas, checkpoints, scores } = await measureSteering(
    set,
    { embeddings: 'required', ...settings },
    embedder,
  );
  const rows = ORDERS.flatMap((order) =>
    (['ari', 'right', 'read'] as const).map((measure) => [
      order,
      measure === 'ari' ? 'ARI' : measure,
      ...(scores.get(order) ?? []).map((score) => score[measure]),
    ]),
  );
  console.log(`\n${basename(file)}: ${notes} notes, ${ideas} lines to ask about\n`);
  console.log(table(['order', 'measure', ...checkpoints.map(String)], rows));
}
await encoder.close();
