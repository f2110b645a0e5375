import { errors } from '../errors.ts';
import type { Note, Warning } from '../model.ts';
import type { Settings } from '../settings.ts';
import { warnings as warningsOf } from '../warnings.ts';
import { clean } from './clean.ts';
import { chooseColumns } from './columns.ts';
import { cutOffTally } from './cut-off.ts';
import { foldHeading } from './fold-heading.ts';
import { headingDoubts } from './heading-doubts.ts';
import { type Inspection, inspection } from './inspection.ts';
import { listHeadings } from './list-headings.ts';
import { maskPersonal } from './mask.ts';
import { noteReader } from './notes.ts';
import { openTable } from './open-table.ts';
import { profile } from './profile.ts';
import { sheetWorth } from './sheet-worth.ts';
import type { Source } from './source.ts';

/** The settings that say how sheets are to be read; those left out have their defaults. */
export type ReadSettings = Partial<Pick<Settings, 'columns' | 'headingRows' | 'includeAuthors' | 'sheet'>>;

/**
 * Reads one source to its end and hands on its notes as they come, so that memory holds what the caller keeps of them.
 * Cost: O(bytes).
 * @param input its place among the inputs
 * @param keep given every note, blank ones too; the id of one is the sheet's own, or '' (ids.ts)
 * @param tell takes what looks wrong
 * @returns what was understood of it
 * @throws DistilError where it cannot be read or no column looks like the ideas
 */
export async function readSource(
  source: Source,
  input: number,
  { columns: given = {}, headingRows = null, includeAuthors = false, sheet = null }: ReadSettings,
  keep: (note: Note) => void,
  tell: (warning: Warning) => void,
): Promise<Inspection> {
  const { name } = source;
  // Warnings quote the sheet, and stand in the report.
  const reportable = ({ code, message }: Warning) => ({
    code,
    message: includeAuthors ? message : maskPersonal(message).text,
  });
  const warn = (warning: Warning): void => tell(reportable(warning));
  const names = new Set(Object.values(given).flatMap((list) => [list, ...list.split(/[,+]/)].map(foldHeading)));
  const asked = { headingRows, names };
  const table = await openTable(source, warn, {
    ...asked,
    sheet,
    worth: (head) => sheetWorth(head, asked),
  });
  try {
    const { headings } = table;
    if (isLedger(headings)) throw errors.notesAreLedger(name);
    const profiles = headings.map((_, column) => profile(table.sample.map(({ cells }) => clean(cells[column] ?? ''))));
    const columns = chooseColumns(name, table, profiles, given);
    const doubts = [
      ...(table.sheetDoubt ? [table.sheetDoubt] : []),
      ...(headingRows ? [] : headingDoubts(name, table)),
      ...columns.doubts,
    ].map(({ warning, flag }) => ({ warning: reportable(warning), flag }));
    for (const { warning } of doubts) tell(warning);
    const { spoilt } = table;
    const reader = noteReader({ file: name, input, headings, tags: columns.tags, spoilt, columns, includeAuthors });
    const cutOff = cutOffTally(columns.notes.flat());
    let rows = 0;
    let notes = 0;
    let withText = 0;
    let excluded = 0;
    for await (const row of table.rows) {
      rows++;
      cutOff.add(row);
      for (const note of reader.read(row)) {
        notes++;
        if (note.text !== '') {
          withText++;
          if (note.excluded !== undefined) excluded++;
        }
        keep(note);
      }
    }
    const cut = cutOff.found().map(({ column, ...figures }) => ({ heading: headings[column] ?? '', ...figures }));
    const short = cut.map(({ heading, cells, length, row }) =>
      warningsOf.textsCutOff(name, listHeadings([heading]), cells, length, row),
    );
    for (const warning of [...reader.warnings(), ...short]) warn(warning);
    return inspection({
      name,
      table,
      profiles,
      columns,
      doubts,
      rows,
      notes,
      withText,
      excluded,
      cut,
    });
  } finally {
    await table.rows.return?.();
  }
}

/** Whether they are the headings of a ledger: it holds notes too, and decisions about them, which would be passed over. */
function isLedger(headings: readonly string[]): boolean {
  const folded = headings.map((heading) => foldHeading(heading).replaceAll('_', ' '));
  return folded.includes('was status') && folded.includes('was option');
}
