import type { Embedder } from '../../src/embed/embedder.ts';
import { distil } from '../../src/index.ts';
import type { Settings } from '../../src/settings.ts';
import { rocAuc } from '../metrics/roc-auc.ts';
import { bareNote } from './bare-note.ts';
import { readCsv } from './read-csv.ts';

export interface PriorityPairsResult {
  readonly file: string;
  readonly pairs: number;
  /** Pairs whose text was given scores; the rest was set aside as no suggestion. */
  readonly scored: number;
  readonly labels: number;
  /** Over all scored pairs. */
  readonly auc: number;
  /** The mean over labels of the AUC within a label. */
  readonly aucWithinLabel: number;
}

/**
 * Scores texts against labels that people said they match or do not (columns id, text, label, match with 1 or 0): each
 * label's name is a priority without a description, and all texts are distilled together, as notes would be.
 */
export async function measurePriorityPairs(
  file: string,
  settings: Partial<Settings>,
  embedder?: Embedder,
): Promise<PriorityPairsResult> {
  const rows = readCsv(file, ['id', 'text', 'label', 'match']);
  const labels = [...new Set(rows.map((row) => row.get('label') ?? ''))];
  const report = await distil({
    ...(embedder ? { embedder } : {}),
    notes: rows.map((row, i) => bareNote(row.get('id') ?? '', row.get('text') ?? '', i)),
    priorities: labels.map((name, i) => ({ number: i + 1, name, description: '', weight: 1 })),
    settings,
  });
  const scored = rows.flatMap((row, i) => {
    const label = row.get('label') ?? '';
    const score = report.ideas[i]?.scores[labels.indexOf(label)];
    return score === undefined ? [] : [{ label, score, isMatch: row.get('match') === '1' }];
  });
  const auc = (pairs: typeof scored) =>
    rocAuc(
      pairs.map(({ isMatch }) => isMatch),
      pairs.map(({ score }) => score),
    );
  const within = labels
    .map((label) => auc(scored.filter((pair) => pair.label === label)))
    .filter((value) => !Number.isNaN(value));
  return {
    file,
    pairs: rows.length,
    scored: scored.length,
    labels: labels.length,
    auc: auc(scored),
    aucWithinLabel: within.reduce((total, value) => total + value, 0) / within.length,
  };
}
