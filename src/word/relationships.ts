import { escapeXml } from '../escape-xml.ts';
import { splitXml } from './split-xml.ts';
import { attributeOf, xmlTag } from './xml-tag.ts';

/** How a part of a document refers to others: its relationships, which stand in a part of their own. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The part that holds the relationships of another: "word/_rels/document.xml.rels". */
export const relationsOf = (part: string): string => part.replace(/[^/]*$/, (own) => `_rels/${own}.rels`);

export const readRelationships = (xml: string): Relationship[] =>
  splitXml(xml).flatMap((piece) =>
    xmlTag(piece)?.name === 'Relationship'
      ? [
          {
            id: attributeOf(piece, 'Id') ?? '',
            type: attributeOf(piece, 'Type') ?? '',
            target: attributeOf(piece, 'Target') ?? '',
            external: attributeOf(piece, 'TargetMode') === 'External',
          },
        ]
      : [],
  );

/** How the types begin that Office gives to the relationships of its own parts. */
export const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const writeRelationships = (relationships: readonly Relationship[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${TYPES}">${relationships
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;
