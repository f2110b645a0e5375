import type { LedgerEntry, Report } from '../model.ts';
import { textCell } from './csv-cell.ts';
import { BYTE_ORDER_MARK, type Cell, csvLines } from './csv-lines.ts';
import type { Writer } from './writer.ts';

/** Rows turned into text at a time: measured, 5,000 is a third slower, because the rows outlive a collection of garbage. */
const BATCH = 1_000;

const DECIMALS = 10_000;

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * DECIMALS) / DECIMALS + 0;

const headings = (report: Report): string[] => [
  'row',
  'id',
  'idea',
  'status',
  'option',
  'option_title',
  'pin',
  'duplicate_of',
  'reason',
  'fit',
  'runner_up',
  'runner_up_fit',
  'best_priority',
  'stated_priority',
  ...report.priorities.map(({ number }) => `score_${number}`),
  'sector',
  'votes',
  'earned_by',
  'check',
  'author',
  'question',
  ...(report.inputs.length > 1 ? ['file'] : []),
];

const text = (value: string | null): string => (value === null ? '' : textCell(value));

/**
 * What each file is called in the ledger: its name, with its place among the files ("ideas.csv (file 2)") where another has
 * the same.
 */
const fileNames = ({ inputs }: Report): readonly string[] =>
  inputs.map(({ name }, place) =>
    inputs.filter((input) => input.name === name).length > 1 ? `${name} (file ${place + 1})` : name,
  );

/** @param files their names; one alone needs no column */
const line = (
  report: Report,
  titles: ReadonlyMap<number, string>,
  files: readonly string[],
  entry: LedgerEntry,
): Cell[] => [
  entry.row,
  text(entry.id),
  text(entry.text),
  entry.status,
  entry.option,
  entry.option === null ? '' : text(titles.get(entry.option) ?? ''),
  '',
  text(entry.duplicateOf),
  text(entry.reason),
  rounded(entry.fit),
  entry.runnerUp?.option ?? null,
  rounded(entry.runnerUp?.fit ?? null),
  entry.bestPriority,
  entry.statedPriority,
  ...report.priorities.map((_, index) => rounded(entry.scores[index] ?? null)),
  text(entry.sector),
  rounded(entry.votes),
  text(earnedBy(entry)),
  text(entry.checks.map(({ message }) => message).join('; ')),
  text(entry.author),
  text(entry.question),
  ...(files.length > 1 ? [text(files[entry.input] ?? '')] : []),
];

/** What earned an idea the score of its best priority: its words, or what it is close to. */
function earnedBy({ terms, closeTo }: LedgerEntry): string {
  if (closeTo === null) return terms.join(', ');
  return `no shared words; close in meaning to ${closeTo.id === null ? '' : `${closeTo.id}: `}"${closeTo.text}"`;
}

/**
 * The ledger: a line for each row of the input, in the order of the input, for a spreadsheet. The columns are a contract
 * with those who script against them (ARCHITECTURE.md): one may be added at the end, none renamed or moved. `pin` is for
 * the officer to fill. O(rows).
 */
export const csv: Writer = {
  name: 'csv',
  endings: ['.csv'],
  *write(report) {
    const titles = new Map(report.options.map(({ rank, title }) => [rank, title]));
    const files = fileNames(report);
    yield BYTE_ORDER_MARK + csvLines([headings(report)]);
    for (let start = 0; start < report.ideas.length; start += BATCH)
      yield csvLines(report.ideas.slice(start, start + BATCH).map((entry) => line(report, titles, files, entry)));
  },
};
