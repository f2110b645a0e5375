import type { LedgerEntry, Report } from '../model.ts';
import { textCell } from './csv-cell.ts';
import type { Cell } from './csv-lines.ts';

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

/** The ledger as a table, whatever it is written as. */
export interface LedgerTable {
  readonly headings: readonly string[];
  /** The cells of one line; texts as they are, or safe from formulas where they are to be read by a spreadsheet as text. */
  readonly cells: (entry: LedgerEntry) => Cell[];
}

/**
 * The columns of the ledger and what stands in them: a contract with those who script against them (ARCHITECTURE.md); one may
 * be added at the end, none renamed or moved. The columns `was_...` repeat what stands in the line, so that an officer's
 * edits are told when the ledger is read back.
 *
 * @param text how a text is written, by default so that a spreadsheet runs nothing that it opens as CSV
 */
export function ledgerTable(report: Report, text: (value: string) => string = textCell): LedgerTable {
  const titles = new Map(report.options.map(({ rank, title }) => [rank, title]));
  const files = fileNames(report);
  const machineTitles = new Map(report.options.map(({ rank, machineTitle }) => [rank, machineTitle ?? '']));
  const titled = (by: ReadonlyMap<number, string>, { option }: LedgerEntry): string =>
    option === null ? '' : text(by.get(option) ?? '');
  return {
    headings: headings(report),
    cells: (entry) => [
      entry.row,
      text(entry.id),
      text(entry.text),
      entry.status,
      entry.option,
      titled(titles, entry),
      entry.steered?.pin ?? '',
      text(entry.duplicateOf ?? ''),
      text(entry.reason ?? ''),
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
      text(entry.author ?? ''),
      text(entry.question),
      ...(files.length > 1 ? [text(files[entry.input] ?? '')] : []),
      entry.status === 'blank' ? '' : (entry.steered?.by ?? 'machine'),
      text(entry.steered?.note ?? ''),
      text(entry.steered?.apartFrom.join(BETWEEN_IDS) ?? ''),
      text(entry.steered?.machineDraft ?? ''),
      titled(machineTitles, entry),
      entry.steered ? entry.steered.draftOption : entry.option,
      entry.status,
      entry.option,
      titled(titles, entry),
      text(entry.duplicateOf ?? ''),
    ],
  };
}

/**
 * What each file is called in the ledger: its name, with its place among the files ("ideas.csv (file 2)") where another has
 * the same.
 */
const fileNames = ({ inputs }: Report): readonly string[] =>
  inputs.map(({ name }, place) =>
    inputs.filter((input) => input.name === name).length > 1 ? `${name} (file ${place + 1})` : name,
  );

/** Between ids in one cell. */
const BETWEEN_IDS = ' | ';

/** What earned an idea the score of its best priority: its words, or what it is close to. */
function earnedBy({ terms, closeTo }: LedgerEntry): string {
  if (closeTo === null) return terms.join(', ');
  return `no shared words; close in meaning to ${closeTo.id === null ? '' : `${closeTo.id}: `}"${closeTo.text}"`;
}
