import type { Embedder } from '../../src/embed/embedder.ts';
import { distil } from '../../src/index.ts';
import type { Settings } from '../../src/settings.ts';
import { bareNote } from './bare-note.ts';
import { type Corpus, corpusOf } from './corpus-of.ts';
import { type GroupingScores, groupingScores } from './grouping-scores.ts';
import { readCsv } from './read-csv.ts';

/** The labelled files that come to mind hold six classes; `--options` says otherwise. */
const CLASSES = { min: 6, max: 6 };

export interface GroupingResult extends Corpus {
  readonly file: string;
  readonly options: number;
  readonly scores: GroupingScores;
}

/** Distils the texts of a file with the columns id, text and label, and compares the options with the labels. */
export async function measureGrouping(
  file: string,
  settings: Partial<Settings>,
  embedder?: Embedder,
): Promise<GroupingResult> {
  const rows = readCsv(file, ['id', 'text', 'label']);
  const notes = rows.map((row, i) => bareNote(row.get('id') ?? '', row.get('text') ?? '', i));
  const report = await distil({
    ...(embedder ? { embedder } : {}),
    notes,
    settings: { options: CLASSES, ...settings },
  });
  const scores = groupingScores(
    rows.map((row) => row.get('label') ?? ''),
    report.ideas.map(({ option }) => option),
  );
  return { file, ...corpusOf(file, rows.length), options: report.options.length, scores };
}
