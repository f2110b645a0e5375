import { CONTENT_TYPES, WORD_TYPES, writeContentTypes } from '../content-types.ts';
import type { Parts } from '../open-document.ts';
import { OFFICE_RELATIONS, writeRelationships } from '../relationships.ts';
import { bodyXml } from './body.ts';
import { furniture } from './furniture.ts';
import { howToXml } from './how-to.ts';
import { styles } from './styles.ts';

/** A4 with margins of 2 cm, in twentieths of a point. */
const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1247" w:left="1134" w:header="624" w:footer="567" w:gutter="0"/></w:sectPr>';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * The template that a paper is made of where no other is given, and that `template init` writes.
 * @param placeholder a PNG that stands where the charts will be
 * @param kind what it says that it is
 */
export function builtInParts(placeholder: Uint8Array, kind: 'document' | 'template'): Parts {
  const relation = (id: number, type: string, target: string) => ({
    id: `rId${id}`,
    type: `${OFFICE_RELATIONS}/${type}`,
    target,
    external: false,
  });
  const document =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${NAMESPACES}><w:body>` +
    `${bodyXml('rId6')}${howToXml()}${SECTION}</w:body></w:document>`;
  const types = {
    endings: new Map([
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', 'application/xml'],
      ['png', 'image/png'],
    ]),
    parts: new Map([
      ['word/document.xml', `${WORD_TYPES}.${kind}.main+xml`],
      ['word/styles.xml', `${WORD_TYPES}.styles+xml`],
      ['word/numbering.xml', `${WORD_TYPES}.numbering+xml`],
      ['word/settings.xml', `${WORD_TYPES}.settings+xml`],
      ['word/header1.xml', `${WORD_TYPES}.header+xml`],
      ['word/footer1.xml', `${WORD_TYPES}.footer+xml`],
      ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ]),
  };
  const whole = [
    relation(1, 'officeDocument', 'word/document.xml'),
    {
      id: 'rId2',
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
      external: false,
    },
  ];
  const own = [
    relation(1, 'styles', 'styles.xml'),
    relation(2, 'numbering', 'numbering.xml'),
    relation(3, 'settings', 'settings.xml'),
    relation(4, 'header', 'header1.xml'),
    relation(5, 'footer', 'footer1.xml'),
    relation(6, 'image', 'media/placeholder.png'),
  ];
  const texts: readonly (readonly [string, string])[] = [
    [CONTENT_TYPES, writeContentTypes(types)],
    ['_rels/.rels', writeRelationships(whole)],
    ['docProps/core.xml', furniture.core],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', writeRelationships(own)],
    ['word/styles.xml', styles.xml],
    ['word/numbering.xml', furniture.numbering],
    ['word/settings.xml', furniture.settings],
    ['word/header1.xml', furniture.header],
    ['word/footer1.xml', furniture.footer],
  ];
  const encoder = new TextEncoder();
  return new Map([
    ...texts.map(([name, text]) => [name, encoder.encode(text)] as const),
    ['word/media/placeholder.png', placeholder] as const,
  ]);
}
