import { errors } from '../errors.ts';
import { inflate } from '../opc/inflate.ts';
import { readXml } from '../opc/read-xml.ts';
import { type ZipEntry, ZipFault, zipEntries } from '../opc/zip-entries.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { refusalOf } from './refusal-of.ts';

/** The parts of a document by name, in the order of the file, its list of types first. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A template that a person made has a few megabytes; these are what a bomb is stopped at. */
const MOST_BYTES = 200 * 1024 * 1024;
/** All of it is read strictly, a few megabytes a second at worst. */
const MOST_XML = 20 * 1024 * 1024;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Parts that are XML: they are read strictly before anything is done with them. */
export const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/**
 * Unpacks a Word document or template. What would swell without end, hold macros or hide another document type is refused by
 * what the directory of the zip says, before anything is inflated. Cost: O(bytes).
 *
 * @param file what an error calls it
 * @throws DistilError `template-refused`, with what to do
 */
export function openDocument(file: string, bytes: Uint8Array): Parts {
  const early = refusalOf(file, bytes);
  if (early) throw early;
  try {
    const entries = zipEntries(bytes);
    guard([...entries.values()]);
    const parts = new Map<string, Uint8Array>();
    const unpack = (name: string, entry: ZipEntry): void => {
      if (!name.endsWith('/')) parts.set(name, joined(inflate(entry), entry.size));
    };
    const types = entries.get(CONTENT_TYPES);
    if (types) unpack(CONTENT_TYPES, types);
    const refusal = refusalOf(file, bytes, entries, decodeXml(parts.get(CONTENT_TYPES) ?? new Uint8Array(0)));
    if (refusal) throw refusal;
    for (const [name, entry] of entries) if (name !== CONTENT_TYPES) unpack(name, entry);
    for (const [name, part] of parts) if (isXml(name)) checkXml(name, part);
    // "Strict Open XML" has other names for everything.
    if ([...parts].some(([name, part]) => name.endsWith('.rels') && decodeXml(part).includes('purl.oclc.org/ooxml')))
      throw new ZipFault('it is saved as "Strict Open XML"');
    return parts;
  } catch (error) {
    if (error instanceof ZipFault)
      throw errors.templateRefused(
        file,
        `cannot be read: ${error.message}`,
        'open it in Word and save it again as "Word Document (.docx)"',
      );
    throw error;
  }
}

function guard(entries: readonly ZipEntry[]): void {
  const total = (some: readonly ZipEntry[]): number => some.reduce((sum, { size }) => sum + size, 0);
  if (total(entries) > MOST_BYTES) throw new ZipFault('it would fill more than 200 MB');
  if (total(entries.filter(({ name }) => isXml(name))) > MOST_XML)
    throw new ZipFault('it holds more than 20 MB of text and layout');
  const outside = entries.find(({ name }) => name.split('/').includes('..'));
  if (outside) throw new ZipFault('a part of it lies outside of it');
}

function joined(pieces: Iterable<Uint8Array>, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** @throws ZipFault where it is no XML, nests too deep or declares a document type */
function checkXml(name: string, part: Uint8Array): void {
  for (const _ of readXml(name, [part], {}));
}

/** The text of a part in UTF-8 or UTF-16, without byte order mark, and declared as UTF-8, in which it will be written. */
export const decodeXml = (part: Uint8Array): string => {
  const [first, second] = part;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(part).replace(/^<\?xml[^?]*\?>/, DECLARATION);
};
