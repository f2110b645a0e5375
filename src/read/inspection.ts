import type { Meaning, RowSpan, Table } from '../model.ts';
import { clean } from './clean.ts';
import type { Columns } from './columns.ts';
import type { CutOff } from './cut-off.ts';
import type { Doubt } from './doubt.ts';
import { repairMojibake } from './encoding/repair-mojibake.ts';
import { isPersonal } from './is-personal.ts';
import { maskPersonal } from './mask.ts';
import type { Profile } from './profile.ts';
import { stripHtml } from './strip-html.ts';

/** What was understood of one source, as data: for people to check before they trust the report. */
export interface Inspection {
  readonly name: string;
  /** In the words of an officer: "CSV, separated by semicolons". */
  readonly format: string;
  /** '' for a workbook, which leaves no choice of it. */
  readonly encoding: string;
  /** The name of the sheet; '' where the format has none. */
  readonly sheet: string;
  /** The rows of headings; null where there are none and the headings were made up. */
  readonly headingRows: RowSpan | null;
  /** Rows above the headings that hold anything and were passed over. */
  readonly passedOver: number;
  /** In the order of the sheet. */
  readonly columns: readonly InspectedColumn[];
  /** Below the headings. */
  readonly rows: number;
  /** As many as there are rows, times the questions where each answer is a note; the next two add up to it. */
  readonly notes: number;
  readonly withText: number;
  readonly blank: number;
  /** Of those with text, how many the sheet itself leaves out: rejected, archived. */
  readonly excluded: number;
  /** Texts that may have been cut off by the tool that wrote the file, for each column that has such. */
  readonly cutOff: readonly InspectedCutOff[];
  /** Guesses that may be wrong, each with the setting that would change it. */
  readonly doubts: readonly { readonly message: string; readonly flag: string }[];
}

export interface InspectedColumn {
  readonly heading: string;
  /** Another name for it, which --columns takes too; '' where it has none. */
  readonly alias: string;
  /** null where the column is not used. */
  readonly meaning: Meaning | null;
  /** Whether it tells who somebody is; its samples are then left out. */
  readonly personal: boolean;
  /** The first two different values, whole, as they are read. */
  readonly samples: readonly string[];
}

export interface InspectedCutOff extends Omit<CutOff, 'column'> {
  readonly heading: string;
}

export interface Understood {
  readonly name: string;
  readonly table: Table;
  readonly profiles: readonly Profile[];
  readonly columns: Columns;
  readonly doubts: readonly Doubt[];
  readonly rows: number;
  readonly notes: number;
  readonly withText: number;
  readonly excluded: number;
  readonly cut: readonly InspectedCutOff[];
}

export function inspection(understood: Understood): Inspection {
  const { name, table, profiles, columns, doubts, rows, notes, withText, excluded, cut } = understood;
  const meanings = new Map([...columns.places].flatMap(([meaning, places]) => places.map((place) => [place, meaning])));
  return {
    name,
    format: table.format,
    encoding: table.encoding,
    sheet: table.sheet,
    headingRows: table.headingRows,
    passedOver: table.passedOver,
    columns: table.headings.map((heading, column) => {
      const meaning = meanings.get(column) ?? null;
      const alias = table.aliases[column] ?? '';
      const profile = profiles[column];
      const personal = profile !== undefined && isPersonal(heading, alias, meaning, profile);
      return { heading, alias, meaning, personal, samples: personal ? [] : samplesOf(profile) };
    }),
    rows,
    notes,
    withText,
    blank: notes - withText,
    excluded,
    cutOff: cut,
    doubts: doubts.map(({ warning, flag }) => ({ message: warning.message, flag })),
  };
}

const samplesOf = (profile: Profile | undefined): readonly string[] =>
  profile?.values.slice(0, 2).map((value) => maskPersonal(clean(stripHtml(repairMojibake(value)))).text) ?? [];
