import type { Note, Warning } from '../model.ts';
import type { Settings } from '../settings.ts';
import { clean } from './clean.ts';
import { chooseColumns } from './columns.ts';
import { uniqueIds } from './ids.ts';
import { type Inspection, inspection } from './inspection.ts';
import { noteReader } from './notes.ts';
import { openTable } from './open-table.ts';
import { profile } from './profile.ts';
import { sheetWorth } from './sheet-worth.ts';
import type { Source } from './source.ts';

/** How the sheets are read, as far as the officer says so; what each column means is said apart. */
export type HowToRead = Pick<Settings, 'sheet'>;

const DEFAULTS: HowToRead = { sheet: null };

/**
 * Sources -> notes, with what was understood of each source. Several sources are read as one, in order. Every row below
 * the headings becomes a note, blank ones too. Cost: O(bytes); memory holds the notes and one chunk of one source.
 * @throws DistilError where a source cannot be read or no column looks like the ideas
 */
export interface Reading {
  readonly notes: readonly Note[];
  /** One for each source. */
  readonly inspections: readonly Inspection[];
  readonly warnings: readonly Warning[];
}

export async function readNotes(
  sources: readonly Source[],
  columns: Settings['columns'],
  how: Partial<HowToRead> = {},
): Promise<Reading> {
  const notes: Note[] = [];
  const inspections: Inspection[] = [];
  const warnings: Warning[] = [];
  for (const [input, source] of sources.entries()) {
    inspections.push(await readSource(source, input, columns, { ...DEFAULTS, ...how }, notes, warnings));
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
  given: Settings['columns'],
  { sheet }: HowToRead,
  notes: Note[],
  warnings: Warning[],
): Promise<Inspection> {
  const { name } = source;
  const table = await openTable(source, (warning) => warnings.push(warning), { sheet, worth: sheetWorth });
  try {
    const profiles = table.headings.map((_, column) =>
      profile(table.sample.map(({ cells }) => clean(cells[column] ?? ''))),
    );
    const columns = chooseColumns(name, table.headings, profiles, given);
    if (columns.doubt) warnings.push(columns.doubt.warning);
    const reader = noteReader(name, input, table.headings.length, columns.places);
    const before = notes.length;
    let withText = 0;
    for await (const row of table.rows) {
      const note = reader.read(row);
      if (note.text !== '') withText++;
      notes.push(note);
    }
    warnings.push(...reader.warnings());
    return inspection({ name, table, profiles, columns, rows: notes.length - before, withText });
  } finally {
    await table.rows.return?.();
  }
}
