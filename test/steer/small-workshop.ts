import { distil, type LedgerLine, type Note, type Report } from '../../src/index.ts';
import { makeNote } from '../make-note.ts';
import { linesOf } from './lines-of.ts';

/** A workshop small enough to be distilled thousands of times: four subjects, some repeats, a note that is no idea, a blank row. */

const SUBJECTS = ['bus', 'tree', 'bridge', 'market'];
const VERBS = ['Build', 'Mend', 'Paint', 'Close', 'Open'];

export const notes: readonly Note[] = [
  ...SUBJECTS.flatMap((subject, s) =>
    VERBS.map((verb, v) =>
      makeNote({
        id: `N${s}${v}`,
        row: 2 + s * 5 + v,
        text: `${verb} the ${subject} ${subject} near ${VERBS[(v + s) % 5]} street`,
      }),
    ),
  ),
  // As N00, in the same words and in another order; as J1.
  makeNote({ id: 'D1', row: 30, text: 'Build the bus bus near Build street!' }),
  makeNote({ id: 'D2', row: 31, text: 'Build bus bus the near street Build' }),
  makeNote({ id: 'J1', row: 32, text: 'Lunch was lovely, thank you' }),
  makeNote({ id: 'J2', row: 33, text: 'Lunch was lovely, thank you!' }),
  makeNote({ id: 'B1', row: 34, text: '' }),
];

export const run = (assignments: readonly LedgerLine[], of: readonly Note[] = notes): Promise<Report> =>
  distil({ notes: of, assignments, settings: { embeddings: 'off', options: { min: 4, max: 4 } } });

/** What an officer does to the line of a note. */
export type Edit = readonly [id: string, cells: Partial<LedgerLine>];

/** A ledger with some of its lines edited, one edit after another. */
export const edit = (lines: readonly LedgerLine[], edits: readonly Edit[]): LedgerLine[] =>
  lines.map((line) => Object.assign({}, line, ...edits.map(([id, cells]) => (id === line.id ? cells : {}))));

/** What there is to read in a report when its ledger comes back unedited: what could not be understood was told once. */
export const untold = (report: Report): Report => ({
  ...report,
  warnings: report.warnings.filter(({ code }) => !/^(?:assignment|renamed)/.test(code)),
});

/** The report on an edited ledger, and the report on the ledger of that one, which nobody edited. */
export async function twice(edited: readonly LedgerLine[]): Promise<readonly [Report, Report]> {
  const once = await run(edited);
  return [once, await run(await linesOf(once))];
}
