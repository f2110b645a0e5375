import { type DistilError, errors } from '../errors.ts';
import type { ZipEntry } from '../opc/zip-entries.ts';

const SAVE_AS = 'open it in Word and save it as "Word Document (.docx)" or "Word Template (.dotx)"';

/** What other files say of themselves in their list of types, or by the names of their parts. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [
    /macroEnabled|vbaProject|vbaData|activeX/i,
    'holds macros or controls that run programs (.docm, .dotm), which are not opened because they can do harm',
    SAVE_AS,
  ],
  [/spreadsheetml/i, 'is an Excel workbook, not a Word template', 'name the Word file'],
  [/presentationml/i, 'is a presentation, not a Word template', 'name the Word file'],
  [/opendocument/i, 'is a LibreOffice document (.odt)', 'save it as "Word 2007-365 (.docx)"'],
];

const DOCUMENT = /wordprocessingml\.(?:document|template)\.main\+xml/i;

/** The head of compound files: Word's before 2007, and whatever is protected by a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/**
 * Why a file is not a template that can be filled; undefined where it is one, or where more has to be known first.
 * @param entries what its zip holds, and `types`, its list of types, where it is known to be a zip
 */
export function refusalOf(
  file: string,
  bytes: Uint8Array,
  entries?: ReadonlyMap<string, ZipEntry>,
  types = '',
): DistilError | undefined {
  const refuse = (what: string, cure: string) => errors.templateRefused(file, what, cure);
  const starts = (head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte);
  if (starts(COMPOUND))
    return refuse(
      'is an old Word document (.doc), or one that is protected by a password',
      `${SAVE_AS}, without a password`,
    );
  if (!starts(ZIP)) return refuse('is not a Word document', 'name a .docx or .dotx file');
  if (entries === undefined) return undefined;
  if ([...entries.values()].some(({ encrypted }) => encrypted))
    return refuse('is protected by a password', 'save it without one');
  const said = [types, ...entries.keys()].join('\n');
  const kind = KINDS.find(([mark]) => mark.test(said));
  // A document may hold a workbook behind a chart; what it is itself, its type says.
  if (kind && (!DOCUMENT.test(types) || kind === KINDS[0])) return refuse(kind[1], kind[2]);
  return DOCUMENT.test(types)
    ? undefined
    : refuse('is a zipped file, not a Word document', 'name a .docx or .dotx file');
}
