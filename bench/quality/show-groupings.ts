import { basename } from 'node:path';
import { type Cell, table } from '../table.ts';
import { corpusMeans } from './corpus-means.ts';
import type { Scores } from './mean-scores.ts';
import type { GroupingResult } from './measure-grouping.ts';

export const SCORE_HEADINGS = ['ARI', 'NMI', 'B-cubed F1', 'ARI all'] as const;

export const scoreCells = ({ ari, nmi, bCubed, ariAll }: Scores): Cell[] => [ari, nmi, bCubed, ariAll];

/** The tables for labelled texts: every file, then the means by corpus and size, by size, and by corpus. */
export function showGroupings(results: readonly GroupingResult[]): string {
  const files = table(
    ['file', 'texts', 'placed', 'options', ...SCORE_HEADINGS],
    results.map(({ file, options, scores }) => [
      basename(file),
      scores.notes,
      scores.placed,
      options,
      ...scoreCells(scores),
    ]),
  );
  const { byCorpusAndSize, bySize, byCorpus, overall } = corpusMeans(results);
  const corpora = table(
    ['corpus', 'size', 'files', ...SCORE_HEADINGS],
    byCorpusAndSize.map(({ corpus, size, sets, scores }) => [corpus, size, sets, ...scoreCells(scores)]),
  );
  const sizes = table(
    ['mean over corpora of size', 'corpora', ...SCORE_HEADINGS],
    bySize.map(({ size, corpora: count, scores }) => [String(size), count, ...scoreCells(scores)]),
  );
  const whole = table(
    ['mean over sizes of corpus', 'sizes', ...SCORE_HEADINGS],
    [
      ...byCorpus.map(({ corpus, sizes: count, scores }) => [corpus, count, ...scoreCells(scores)]),
      ['mean over corpora', Number.NaN, ...scoreCells(overall)],
    ],
  );
  return [files, corpora, sizes, whole].join('\n\n');
}
