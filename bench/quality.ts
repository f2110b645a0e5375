import { basename } from 'node:path';
import { startEncoder } from '../src/cli/start-encoder.ts';
import { remember } from '../src/embed/remember.ts';
import { DistilError } from '../src/errors.ts';
import { findSets } from './quality/find-sets.ts';
import { type GroupingResult, measureGrouping } from './quality/measure-grouping.ts';
import { measurePriorityPairs, type PriorityPairsResult } from './quality/measure-priority-pairs.ts';
import { measureSimilarityPairs, type SimilarityPairsResult } from './quality/measure-similarity-pairs.ts';
import { measureWorkshop, type WorkshopResult } from './quality/measure-workshop.ts';
import { type Arguments, parseArguments } from './quality/parse-arguments.ts';
import { showGroupings } from './quality/show-groupings.ts';
import { showWorkshops } from './quality/show-workshops.ts';
import { table } from './table.ts';

/**
 * How good the options are, measured against people: `npm run bench:quality -- <files or folders> [settings]`. What is
 * measured on which kind of file is told in README.md beside this file.
 */
const USAGE = 'usage: npm run bench:quality -- <labelled CSV files or folders> [--options <count>] [settings]';

async function main({ paths, settings: given }: Arguments): Promise<void> {
  // Figures of words alone must not pass for those of meanings.
  const settings = { embeddings: 'required' as const, ...given };
  const groupings: GroupingResult[] = [];
  const workshops: WorkshopResult[] = [];
  const priorityPairs: PriorityPairsResult[] = [];
  const similarityPairs: SimilarityPairsResult[] = [];
  const encoder = startEncoder(new URL('../dist/', import.meta.url));
  const embedder = settings.embeddings === 'off' ? undefined : remember(encoder);
  for (const set of findSets(paths)) {
    console.error(`${basename(set.file)} (${set.kind})`);
    switch (set.kind) {
      case 'grouping':
        groupings.push(await measureGrouping(set.file, settings, embedder));
        break;
      case 'workshop':
        workshops.push(await measureWorkshop(set, settings, embedder));
        break;
      case 'priority-pairs':
        priorityPairs.push(await measurePriorityPairs(set.file, settings, embedder));
        break;
      case 'similarity-pairs':
        similarityPairs.push(...(await measureSimilarityPairs(set.file, settings, embedder)));
        break;
      case 'unknown':
        console.error('  left out: no gold file beside it, and no headings of a labelled file');
        break;
      default:
        set satisfies never;
    }
  }
  await encoder.close();
  if (groupings.length > 0) console.log(`\nLabelled texts\n\n${showGroupings(groupings)}`);
  if (workshops.length > 0) console.log(`\nWorkshops\n\n${showWorkshops(workshops)}`);
  if (priorityPairs.length > 0) {
    const rows = priorityPairs.map((r) => [basename(r.file), r.labels, r.pairs, r.scored, r.auc, r.aucWithinLabel]);
    const headings = ['file', 'labels', 'pairs', 'scored', 'AUC', 'AUC within label'];
    console.log(`\nPriority scores against experts\n\n${table(headings, rows)}`);
  }
  if (similarityPairs.length > 0) {
    const rows = similarityPairs.map((r) => [basename(r.file), r.challenge, r.pairs, r.rho, r.smoothedRho]);
    const headings = ['file', 'challenge', 'pairs', 'rho', 'rho smoothed'];
    console.log(`\nSimilarity of ideas against people (Spearman)\n\n${table(headings, rows)}`);
  }
}

try {
  const asked = parseArguments(process.argv.slice(2));
  if (asked.paths.length > 0) await main(asked);
  else {
    console.error(USAGE);
    process.exitCode = 2;
  }
} catch (error) {
  if (error instanceof DistilError) console.error(`${error.message}\n${error.cure}`);
  else if (error instanceof TypeError && String(Object(error).code).startsWith('ERR_PARSE_ARGS')) {
    console.error(`${error.message}\n${USAGE}`);
  } else throw error;
  process.exitCode = 2;
}
