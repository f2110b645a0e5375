import { escapeXml } from '../escape-xml.ts';
import { splitXml } from './split-xml.ts';
import { attributeOf, xmlTag } from './xml-tag.ts';

/** The part that says what kind each part of a document is. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** What that part holds. */
export interface ContentTypes {
  /** By the ending of the name, in lower case. */
  readonly endings: ReadonlyMap<string, string>;
  /** By the name, without "/" at the start. */
  readonly parts: ReadonlyMap<string, string>;
}

export function readContentTypes(xml: string): ContentTypes {
  const endings = new Map<string, string>();
  const parts = new Map<string, string>();
  for (const piece of splitXml(xml)) {
    const name = xmlTag(piece)?.name;
    const type = attributeOf(piece, 'ContentType') ?? '';
    if (name === 'Default') endings.set((attributeOf(piece, 'Extension') ?? '').toLowerCase(), type);
    if (name === 'Override') parts.set((attributeOf(piece, 'PartName') ?? '').replace(/^\//, ''), type);
  }
  return { endings, parts };
}

/** How the types of Word's own parts begin. */
export const WORD_TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The type of a template becomes that of a document: Word opens a copy of a template and asks where to save it. */
export const asDocument = (type: string): string =>
  type.replace('wordprocessingml.template.main', 'wordprocessingml.document.main');

/** The other way round, for a file that is to be a template. */
export const asTemplate = (type: string): string =>
  type.replace('wordprocessingml.document.main', 'wordprocessingml.template.main');

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

export const writeContentTypes = ({ endings, parts }: ContentTypes): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${TYPES}">${[
    ...[...endings].map(
      ([ending, type]) => `<Default Extension="${escapeXml(ending)}" ContentType="${escapeXml(type)}"/>`,
    ),
    ...[...parts].map(([part, type]) => `<Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"/>`),
  ].join('')}</Types>`;
