import type { Option, Report } from '../model.ts';
import { textCell } from './csv-cell.ts';
import { BYTE_ORDER_MARK, type Cell, csvLines } from './csv-lines.ts';
import { optionSentences } from './option-sentences.ts';
import type { Writer } from './writer.ts';

/** What is known of each option: `key` stays while its ideas do, so that a log can be matched with a later report. */
const KNOWN = ['option', 'title', 'key', 'main_priority', 'ideas', 'examples'] as const;
/** What those who deliver fill in. */
const TO_FILL_IN = ['owner', 'start', 'due', 'status', 'measure', 'next_step', 'notes'] as const;

const line = (report: Report, option: Option): Cell[] => [
  option.rank,
  textCell(option.title),
  textCell(option.key),
  textCell(optionSentences.mainPriority(report, option)),
  option.support.separate,
  textCell(option.exemplars.join('; ')),
  ...TO_FILL_IN.map(() => ''),
];

/**
 * The delivery log for a steering group: a row for each option, with empty columns to keep up to date in a spreadsheet.
 * Its columns are a contract like the ledger's: one may be added at the end, none renamed or moved. O(options).
 */
export const actionLog: Writer = {
  name: 'action-log',
  endings: ['.action-log.csv'],
  holdsEdits: 'always',
  *write(report) {
    yield BYTE_ORDER_MARK + csvLines([[...KNOWN, ...TO_FILL_IN]]);
    yield csvLines(report.options.map((option) => line(report, option)));
  },
};
