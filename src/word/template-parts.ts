import { CONTENT_TYPES, type ContentTypes, readContentTypes } from './content-types.ts';
import { decodeXml, type Parts } from './open-document.ts';

/** A part of a template whose text can hold fields, and what an officer calls it. */
export interface TextPart {
  readonly name: string;
  readonly place: string;
}

/** By what its type ends in. Footnotes are numbered by Word, so a list in one would lead nowhere; single fields do no harm. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/\.(?:document|template)\.main\+xml$/, 'the text'],
  [/\.header\+xml$/, 'a header'],
  [/\.footer\+xml$/, 'a footer'],
  [/\.footnotes\+xml$/, 'a footnote'],
];

export const typesOf = (parts: Parts): ContentTypes =>
  readContentTypes(decodeXml(parts.get(CONTENT_TYPES) ?? new Uint8Array(0)));

/** The parts whose text is filled, the main text first. */
export function textParts(parts: Parts): readonly TextPart[] {
  const { parts: types } = typesOf(parts);
  return PLACES.flatMap(([type, place]) =>
    [...types].filter(([name, found]) => type.test(found) && parts.has(name)).map(([name]) => ({ name, place })),
  );
}

/** The properties of a document, which Word shows in its window and a search finds. */
export const isProperties = (name: string): boolean => /^docProps\/(?:core|app|custom)\.xml$/.test(name);
