import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { cleanText } from './clean-text.ts';
import { ALIASES } from './vocabulary.ts';

/**
 * The one importer of docxtemplater and pizzip (MIT): fills templates whose tags have been checked, and packs documents.
 * The engine sees only parts that were unpacked under guard, and tags that are in the vocabulary; it runs no expression and
 * puts in no XML of others.
 */

/** What a list repeats its content with: texts, and lists in them. */
export interface Scope {
  readonly [name: string]: string | readonly Scope[];
}

/** Of every entry of the zip; local time, since that is what a zip holds, so the bytes are the same everywhere. */
const EPOCH = new Date(1980, 0, 1);

/**
 * @param parts the parts of a document by name, its types among them
 * @returns the parts with their fields filled
 */
export function fillParts(parts: ReadonlyMap<string, Uint8Array>, data: Scope): ReadonlyMap<string, Uint8Array> {
  const document = new Docxtemplater(zipOf(parts), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    nullGetter: () => '',
    parser: (tag) => ({ get: (scope) => fieldOf(scope, tag) }),
  });
  document.render(data);
  const zip = document.getZip();
  return new Map([...parts].map(([name, bytes]) => [name, zip.file(name)?.asUint8Array() ?? bytes]));
}

/** Own values only, so that `constructor` is no field; clean, so that no text can spoil the document. */
function fieldOf(scope: Scope, tag: string): string | readonly Scope[] | undefined {
  const name = Object.hasOwn(scope, tag) ? tag : ALIASES.get(tag);
  if (name === undefined || !Object.hasOwn(scope, name)) return undefined;
  const value = scope[name];
  return typeof value === 'string' ? cleanText(value) : value;
}

/** A document as one file. The same parts give the same bytes. */
export const packParts = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipOf(parts).generate({ type: 'uint8array', compression: 'DEFLATE' });

function zipOf(parts: ReadonlyMap<string, Uint8Array>): PizZip {
  const zip = new PizZip();
  for (const [name, bytes] of parts) zip.file(name, bytes, { binary: true, date: EPOCH, createFolders: false });
  return zip;
}
