import { type DistilError, errors } from '../../errors.ts';
import type { ZipEntry } from '../../opc/zip-entries.ts';

/** What other zipped files say of themselves in their list of types, or as their type. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [
    /macroEnabled|vbaProject/i,
    'is an Excel workbook with macros (.xlsm), which are not opened because they can do harm',
    'save it as "Excel Workbook (.xlsx)"',
  ],
  [/ms-excel\.sheet\.binary/i, 'is a binary Excel workbook (.xlsb)', 'save it as "Excel Workbook (.xlsx)"'],
  [
    /opendocument\.spreadsheet/i,
    'is a LibreOffice spreadsheet (.ods)',
    'save it as "Excel 2007-365 (.xlsx)" or as CSV in UTF-8',
  ],
  [
    /wordprocessingml|opendocument\.text/i,
    'is a text document, not a spreadsheet',
    'copy the notes into a spreadsheet',
  ],
  [
    /presentationml|opendocument\.presentation/i,
    'is a presentation, not a spreadsheet',
    'copy the notes into a spreadsheet',
  ],
];

const WORKBOOK = /spreadsheetml\.(?:sheet|template)\.main/i;

/** The types stand at the start of a part of a few kilobytes. */
const LONGEST_TYPES = 1024 * 1024;

/** Why a zip file is not an Excel workbook that can be read; undefined where it is one. */
export function refusalOf(
  file: string,
  entries: ReadonlyMap<string, ZipEntry>,
  read: (part: string) => Iterable<Uint8Array>,
): DistilError | undefined {
  const refuse = (what: string, cure: string) => errors.notAFormat(file, what, cure);
  if ([...entries.values()].some(({ encrypted }) => encrypted)) {
    return refuse('is protected by a password', 'save it without one: File, Info, Protect Workbook');
  }
  const types = ['[Content_Types].xml', 'mimetype']
    .map((part) => (entries.has(part) ? textOf(read(part)) : ''))
    .join('\n');
  // Names of parts speak too: a workbook with macros may hide them in its types.
  const names = [...entries.keys()].join('\n');
  for (const [mark, what, cure] of KINDS)
    if (mark.test(types) || (mark.test(names) && WORKBOOK.test(types))) return refuse(what, cure);
  if (WORKBOOK.test(types)) return undefined;
  return refuse('is a zipped file, not a spreadsheet', 'unpack it and give the files in it');
}

function textOf(pieces: Iterable<Uint8Array>): string {
  const decoder = new TextDecoder();
  let text = '';
  for (const piece of pieces) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > LONGEST_TYPES) break;
  }
  return text;
}
