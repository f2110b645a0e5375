import type { Note, Warning } from '../model.ts';
import type { Settings } from '../settings.ts';
import { warnings as warningsOf } from '../warnings.ts';
import { clean } from './clean.ts';
import { chooseColumns } from './columns.ts';
import { cutOffTally } from './cut-off.ts';
import { foldHeading } from './fold-heading.ts';
import { headingDoubts } from './heading-doubts.ts';
import { uniqueIds } from './ids.ts';
import { type Inspection, inspection } from './inspection.ts';
import { noteReader } from './notes.ts';
import { openTable } from './open-table.ts';
import { profile } from './profile.ts';
import { sheetWorth } from './sheet-worth.ts';
import type { Source } from './source.ts';

/**
 * Sources -> notes, with what was understood of each source. Several sources are read as one, in order. Every row below
 * the headings becomes a note, blank ones too; where a sheet is wide, every answer of every row does.
 * Cost: O(bytes); memory holds the notes and one chunk of one source.
 * @throws DistilError where a source cannot be read or no column looks like the ideas
 */
export interface Reading {
  readonly notes: readonly Note[];
  /** One for each source. */
  readonly inspections: readonly Inspection[];
  readonly warnings: readonly Warning[];
}

/** The settings that say how sheets are to be read; those left out have their defaults. */
export type ReadSettings = Partial<Pick<Settings, 'columns' | 'headingRows' | 'includeAuthors' | 'sheet'>>;

export async function readNotes(sources: readonly Source[], settings: ReadSettings = {}): Promise<Reading> {
  const notes: Note[] = [];
  const inspections: Inspection[] = [];
  const warnings: Warning[] = [];
  for (const [input, source] of sources.entries()) {
    inspections.push(await readSource(source, input, settings, notes, warnings));
  }
  const { ids, warning } = uniqueIds(notes);
  if (warning) warnings.push(warning);
  const numbered = notes.map((note, index) => {
    const id = ids[index] ?? note.id;
    return id === note.id ? note : { ...note, id };
  });
  return { notes: numbered, inspections, warnings };
}

/** Adds the notes and warnings of one source to those of the sources before it. */
async function readSource(
  source: Source,
  input: number,
  { columns: given = {}, headingRows = null, includeAuthors = false, sheet = null }: ReadSettings,
  notes: Note[],
  warnings: Warning[],
): Promise<Inspection> {
  const { name } = source;
  const names = new Set(Object.values(given).flatMap((list) => [list, ...list.split(/[,+]/)].map(foldHeading)));
  const asked = { headingRows, names };
  const table = await openTable(source, (warning) => warnings.push(warning), {
    ...asked,
    sheet,
    worth: (head) => sheetWorth(head, asked),
  });
  try {
    const { headings, aliases } = table;
    const profiles = headings.map((_, column) => profile(table.sample.map(({ cells }) => clean(cells[column] ?? ''))));
    const columns = chooseColumns(name, table, profiles, given);
    const doubts = [
      ...(table.sheetDoubt ? [table.sheetDoubt] : []),
      ...(headingRows ? [] : headingDoubts(name, table)),
      ...columns.doubts,
    ];
    warnings.push(...doubts.map(({ warning }) => warning));
    const reader = noteReader({ file: name, input, headings, aliases, columns, includeAuthors });
    const cutOff = cutOffTally(columns.notes.flat());
    const before = notes.length;
    let rows = 0;
    for await (const row of table.rows) {
      reader.read(row, notes);
      cutOff.add(row);
      rows++;
    }
    const cut = cutOff.found().map(({ column, ...figures }) => ({ heading: headings[column] ?? '', ...figures }));
    const short = cut.map(({ heading, cells, length, row }) =>
      warningsOf.textsCutOff(name, heading, cells, length, row),
    );
    warnings.push(...reader.warnings(), ...short);
    const filled = notes.slice(before).filter(({ text }) => text !== '');
    const excluded = filled.filter((note) => note.excluded !== undefined).length;
    return inspection({
      name,
      table,
      profiles,
      columns,
      doubts,
      rows,
      notes: notes.length - before,
      withText: filled.length,
      excluded,
      cut,
    });
  } finally {
    await table.rows.return?.();
  }
}
