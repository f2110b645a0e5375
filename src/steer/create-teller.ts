import type { LedgerLine, Warning } from '../model.ts';
import { warnings } from '../warnings.ts';

/** The columns that officers edit, by their headings. */
const CELLS = { status: 'status', option: 'option', option_title: 'title', duplicate_of: 'duplicateOf' } as const;

export type EditedColumn = keyof typeof CELLS;

/** How a ledger is spoken of. */
export interface Spoken {
  /** The name of its file; null where it has none. */
  readonly file: string | null;
  /** Takes what tells a person out of the cells that warnings quote; null where that may be shown. */
  readonly mask: ((text: string) => { readonly text: string }) | null;
}

/** Tells officers what could not be taken as they wrote it, cell by cell. */
export interface Teller {
  readonly told: readonly Warning[];
  /** @param wrong what is wrong with what stands there, such as "is no option" */
  readonly unclear: (line: LedgerLine, column: EditedColumn, wrong: string, expected: string) => void;
  /** What was typed made a new option, though it is nearly the title of one that is there. */
  readonly nearTitle: (line: LedgerLine, column: EditedColumn, title: string) => void;
  readonly renamedByOne: (line: LedgerLine, old: string, lines: number) => void;
  /** A list of ids, the first few of them. */
  readonly list: (lines: readonly LedgerLine[]) => string;
}

/** Letters of a cell, and ids of a list, that a warning shows. */
const LETTERS = 40;
const IDS = 5;

/** @param mask takes out what tells a person: before a cell is cut short, since half a telephone number is none to the mask */
export function createTeller(mask: Spoken['mask']): Teller {
  const told: Warning[] = [];
  const short = (text: string): string => {
    const letters = [...(mask ? mask(text).text : text)];
    return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : letters.join('');
  };
  const placeOf = ({ row, id }: LedgerLine): string =>
    id === '' || id === `${row}` ? `row ${row}` : `row ${row} (${short(id)})`;
  return {
    told,
    unclear: (line, column, wrong, expected) => {
      const cell = line[CELLS[column]];
      const found = cell === '' ? 'the cell is empty' : `"${short(cell)}" ${wrong}`;
      told.push(warnings.assignmentUnclear(placeOf(line), column, found, expected));
    },
    nearTitle: (line, column, title) =>
      void told.push(warnings.assignmentNearTitle(placeOf(line), column, short(line[CELLS[column]]), title)),
    renamedByOne: (line, old, lines) =>
      void told.push(warnings.renamedByOneRow(placeOf(line), short(line.title), short(old), lines)),
    list: (lines) => {
      const names = lines.slice(0, IDS).map(({ row, id }) => (id === '' ? `row ${row}` : short(id)));
      return `${names.join(', ')}${lines.length > IDS ? ` and ${lines.length - IDS} more` : ''}`;
    },
  };
}
