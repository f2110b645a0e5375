import type { Meaning, Table } from '../model.ts';
import type { Columns } from './columns.ts';
import type { Profile } from './profile.ts';

/** What was understood of one source, as data: for people to check before they trust the report. */
export interface Inspection {
  readonly name: string;
  /** In the words of an officer: "CSV, separated by semicolons". */
  readonly format: string;
  readonly encoding: string;
  /** The name of the sheet; '' where the format has none. */
  readonly sheet: string;
  /** In the order of the sheet. */
  readonly columns: readonly InspectedColumn[];
  /** Below the headings; the next two add up to it. */
  readonly rows: number;
  readonly withText: number;
  readonly blank: number;
  /** The setting that would change a doubtful guess: `--columns "text=Notes"`. */
  readonly flag: string | null;
}

export interface InspectedColumn {
  readonly heading: string;
  /** null where the column is not used. */
  readonly meaning: Meaning | null;
  /** The first two different values, whole. */
  readonly samples: readonly string[];
}

export interface Understood {
  readonly name: string;
  readonly table: Table;
  readonly profiles: readonly Profile[];
  readonly columns: Columns;
  readonly rows: number;
  readonly withText: number;
}

export function inspection({ name, table, profiles, columns, rows, withText }: Understood): Inspection {
  const meanings = new Map([...columns.places].flatMap(([meaning, places]) => places.map((place) => [place, meaning])));
  return {
    name,
    format: table.format,
    encoding: table.encoding,
    sheet: table.sheet,
    columns: table.headings.map((heading, column) => ({
      heading,
      meaning: meanings.get(column) ?? null,
      samples: profiles[column]?.values.slice(0, 2) ?? [],
    })),
    rows,
    withText,
    blank: rows - withText,
    flag: columns.doubt?.flag ?? null,
  };
}
