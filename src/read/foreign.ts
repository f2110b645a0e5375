import { tellEncoding } from './encoding/tell-encoding.ts';

/**
 * What a file is that is no text, told by its first bytes, so that it is refused in words that help and never
 * read as rubbish. undefined where it may be text.
 * Signatures: https://en.wikipedia.org/wiki/List_of_file_signatures. Cost: O(head).
 */
export interface Foreign {
  /** Follows the name of the file: "is an Excel workbook". */
  readonly what: string;
  readonly cure: string;
}

const SAVE_AS_CSV = 'save it as "CSV UTF-8" and try again';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** A new workbook with a password is wrapped into the container of the old ones. */
const PROTECTED: Foreign = {
  what: 'is protected by a password',
  cure: 'save it without one: File, Info, Protect Workbook',
};
const PROTECTED_MARK = [...'EncryptedPackage'].join('\0');

const SIGNATURES: readonly (Foreign & { readonly bytes: readonly number[] })[] = [
  { bytes: OLE, what: 'is an old Excel workbook (.xls)', cure: 'save it as "Excel Workbook (.xlsx)" or "CSV UTF-8"' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'is a PDF, not CSV', cure: 'export the notes as CSV' },
];

const NOT_TEXT: Foreign = { what: 'is not text: it holds NUL bytes', cure: SAVE_AS_CSV };

/** @param fileName tells a protected workbook of which the mark stands further down */
export function foreign(head: Uint8Array, fileName = ''): Foreign | undefined {
  const startsWith = (bytes: readonly number[]): boolean => bytes.every((byte, i) => head[i] === byte);
  const marked = (): boolean => new TextDecoder('latin1').decode(head).includes(PROTECTED_MARK);
  if (startsWith(OLE) && (/\.xls[xm]$/i.test(fileName) || marked())) return PROTECTED;
  return SIGNATURES.find(({ bytes }) => startsWith(bytes)) ?? (isBinary(head) ? NOT_TEXT : undefined);
}

const isBinary = (head: Uint8Array): boolean => head.includes(0) && !tellEncoding(head).encoding.startsWith('utf-16');
