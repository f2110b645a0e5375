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
  'placed_by',
  'note',
  'apart_from',
  'machine_draft',
  'machine_title',
  'draft_option',
  'was_status',
  'was_option',
  'was_title',
  'was_duplicate_of',
];

const text = (value: string | null): string => (value === null ? '' : textCell(value));

/** The titles of the options by rank, and what the machine had called those that officers named. */
interface Titles {
  readonly now: ReadonlyMap<number, string>;
  readonly machine: ReadonlyMap<number, string>;
}

const line = (report: Report, titles: Titles, entry: LedgerEntry): Cell[] => [
  entry.row,
  text(entry.id),
  text(entry.text),
  entry.status,
  entry.option,
  titleOf(titles.now, entry),
  entry.steered?.pin ?? '',
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
  entry.status === 'blank' ? '' : (entry.steered?.by ?? 'machine'),
  text(entry.steered?.note ?? ''),
  text(entry.steered?.apartFrom.join(BETWEEN_IDS) ?? ''),
  text(entry.steered?.machineDraft ?? ''),
  titleOf(titles.machine, entry),
  entry.steered ? entry.steered.draftOption : entry.option,
  entry.status,
  entry.option,
  titleOf(titles.now, entry),
  text(entry.duplicateOf),
];

/** Between ids in one cell. */
const BETWEEN_IDS = ' | ';

const titleOf = (titles: ReadonlyMap<number, string>, { option }: LedgerEntry): string =>
  option === null ? '' : text(titles.get(option) ?? '');

/** What earned an idea the score of its best priority: its words, or what it is close to. */
function earnedBy({ terms, closeTo }: LedgerEntry): string {
  if (closeTo === null) return terms.join(', ');
  return `no shared words; close in meaning to ${closeTo.id === null ? '' : `${closeTo.id}: `}"${closeTo.text}"`;
}

/**
 * The ledger: a line for each row of the input, in the order of the input, for a spreadsheet. The columns are a contract
 * with those who script against them (ARCHITECTURE.md): one may be added at the end, none renamed or moved. The columns
 * `was_...` repeat what stands in the line, so that an officer's edits are told when the ledger is read back. O(rows).
 */
export const csv: Writer = {
  name: 'csv',
  endings: ['.csv'],
  *write(report) {
    const titles = {
      now: new Map(report.options.map(({ rank, title }) => [rank, title])),
      machine: new Map(
        report.options.flatMap(({ rank, machineTitle }) => (machineTitle === undefined ? [] : [[rank, machineTitle]])),
      ),
    };
    yield BYTE_ORDER_MARK + csvLines([headings(report)]);
    for (let start = 0; start < report.ideas.length; start += BATCH)
      yield csvLines(report.ideas.slice(start, start + BATCH).map((entry) => line(report, titles, entry)));
  },
};
