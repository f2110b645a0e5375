import { errors } from '../errors.ts';
import type { Row, Warning } from '../model.ts';
import { chooseSheet, type PeekedSheet } from './choose-sheet.ts';
import { foreign } from './foreign.ts';
import type { Book } from './format.ts';
import { FORMATS } from './formats.ts';
import { peek } from './peek.ts';
import type { Source } from './source.ts';

/** Which sheet of a workbook is wanted. */
export interface SheetChoice {
  /** Its name or number, as the officer gave it; null where it is to be found. */
  readonly sheet: string | null;
  /** How much a sheet with these first rows holds of what is looked for; 0 for nothing. */
  readonly worth: (head: readonly Row[]) => number;
}

/**
 * Opens a source in whichever format recognises it, at the sheet that is wanted.
 * @param warn takes what looks wrong, also later, while the rows are read
 * @throws DistilError `format-unknown` or `sheet-missing`
 */
export async function openSheet(
  source: Source,
  { sheet, worth }: SheetChoice,
  warn: (warning: Warning) => void,
): Promise<PeekedSheet & { readonly book: Book }> {
  const book = await openBook(source, warn);
  return { ...(await chooseSheet(source.name, book.sheets, sheet, worth, warn)), book };
}

async function openBook(source: Source, warn: (warning: Warning) => void): Promise<Book> {
  const opened = await peek(source);
  const format = FORMATS.find(({ recognises }) => recognises(opened.head, opened.name));
  if (format) return format.open(opened, warn);
  // Leaving the loop closes the file.
  for await (const _ of opened.bytes) break;
  const { what, cure } = foreign(opened.head, opened.name) ?? {
    what: 'is in no format that can be read',
    cure: 'save it as "CSV UTF-8"',
  };
  throw errors.notAFormat(source.name, what, cure);
}
