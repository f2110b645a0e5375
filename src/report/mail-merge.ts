import type { LedgerEntry, Option, Report } from '../model.ts';
import { caveatOf } from './caveat-of.ts';
import { BYTE_ORDER_MARK } from './csv-lines.ts';
import { exemplarNotes } from './exemplar-notes.ts';
import { oneLine } from './one-line.ts';
import { optionSentences } from './option-sentences.ts';
import { score } from './score-parts.ts';
import { sentences } from './sentences.ts';
import { dateInWords } from './wording.ts';
import type { Writer } from './writer.ts';

/** Columns of priorities and of examples, whatever their number: a merge document that was made once fits every report. */
const PRIORITIES = 4;
const EXAMPLES = 5;

const numbered = (name: string, most: number): string[] =>
  Array.from({ length: most }, (_, index) => `${name}_${index + 1}`);

const HEADINGS: readonly string[] = [
  'Paper_title',
  'Paper_reference',
  'Paper_date',
  'Paper_author',
  'Organisation',
  'Option_number',
  'Option_title',
  'Option_summary',
  'Option_score',
  'Option_support',
  'Option_sectors',
  'Option_caveat',
  ...numbered('Priority', PRIORITIES),
  ...numbered('Priority_fit', PRIORITIES),
  ...numbered('Idea', EXAMPLES),
  'Ideas',
];

/**
 * The options as the data source of a merge in Word ("Directory"): a row for each, the same columns every run, every cell
 * quoted and on one line. No cell is marked against formulas, since Word would print the mark; it is not meant for Excel.
 * O(rows).
 */
export const mailMerge: Writer = {
  name: 'mail-merge',
  endings: ['.merge.csv'],
  *write(report) {
    yield BYTE_ORDER_MARK + line(HEADINGS);
    const notes = exemplarNotes(report);
    for (const option of report.options) yield line(cells(report, option, notes));
  },
};

function cells(report: Report, option: Option, notes: ReadonlyMap<string, LedgerEntry>): readonly string[] {
  const { paper, date } = report;
  const served = optionSentences.servedFirst(option).slice(0, PRIORITIES);
  const examples = option.exemplars.flatMap((id) => notes.get(id) ?? []).map(({ text }) => text);
  return [
    paper.title ?? sentences.headline(report),
    paper.reference ?? '',
    date === null ? '' : dateInWords(date),
    paper.author ?? '',
    paper.organisation ?? '',
    String(option.rank),
    option.title,
    option.summary,
    String(score(option)),
    optionSentences.support(option),
    optionSentences.sectors(report, option) ?? '',
    caveatOf(report, option.rank),
    ...filled(
      served.map((priority) => optionSentences.priorityName(report, priority)),
      PRIORITIES,
    ),
    ...filled(
      served.map((priority) => String(Math.round(priority.score * 100))),
      PRIORITIES,
    ),
    ...filled(examples, EXAMPLES),
    examples.map(oneLine).join('; '),
  ];
}

const filled = (values: readonly string[], length: number): string[] =>
  Array.from({ length }, (_, index) => values[index] ?? '');

const line = (values: readonly string[]): string =>
  `${values.map((value) => `"${oneLine(value).replaceAll('"', '""')}"`).join(',')}\r\n`;
