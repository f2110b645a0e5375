import { packParts } from '../../src/word/engine.ts';

/** Makes Word documents by hand, as small as Word would open them, with whatever a test wants in them. */

const W = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

export interface Made {
  /** What stands in the body, as XML. */
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  readonly template?: boolean;
  /** Further parts by name, with their types where they have one of their own. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly types?: Readonly<Record<string, string>>;
  /** Further relationships of the main part, as XML. */
  readonly relations?: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function documentParts(made: Made): Map<string, Uint8Array> {
  const furniture = (['header', 'footer'] as const).filter((name) => made[name] !== undefined);
  const overrides = [
    ['word/document.xml', `${W}.${made.template ? 'template' : 'document'}.main+xml`],
    ...furniture.map((name) => [`word/${name}1.xml`, `${W}.${name}+xml`]),
    ...Object.entries(made.types ?? {}),
  ];
  const references = furniture.map((name) => `<w:${name}Reference w:type="default" r:id="${name}1"/>`).join('');
  const relations = furniture
    .map((name) => `<Relationship Id="${name}1" Type="${OFFICE}/${name}" Target="${name}1.xml"/>`)
    .join('');
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('')}</Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${DECLARATION}<w:document ${NAMESPACES} mc:Ignorable="w14 w15 wp14"><w:body>${made.body}<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1134" w:bottom="1440" w:left="1134" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}${made.relations ?? ''}</Relationships>`,
    ...(made.header === undefined
      ? {}
      : { 'word/header1.xml': `${DECLARATION}<w:hdr ${NAMESPACES}>${made.header}</w:hdr>` }),
    ...(made.footer === undefined
      ? {}
      : { 'word/footer1.xml': `${DECLARATION}<w:ftr ${NAMESPACES}>${made.footer}</w:ftr>` }),
    ...made.parts,
  };
  return new Map(
    Object.entries(texts).map(([name, text]) => [
      name,
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  );
}

export const makeDocument = (made: Made): Uint8Array => packParts(documentParts(made));

/** A paragraph of runs, each text a run of its own. */
export const paragraph = (...texts: readonly string[]): string =>
  `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;

export const styled = (style: string, ...texts: readonly string[]): string =>
  paragraph(...texts).replace('<w:p>', `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>`);

/** A table of rows of cells, each a text or, where it begins with "<", XML. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="BoardTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="0420" w:firstRow="1"/></w:tblPr><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join('')}</w:tblGrid>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${cell.startsWith('<') ? cell : paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

/** A picture with an alternative text, 10 cm wide and 2 cm high. */
export const picture = (alternative: string, relation = 'picture1'): string =>
  `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3600000" cy="720000"/><wp:docPr id="7" name="Picture 7" descr="${alternative}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="x.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/><a:srcRect l="10000"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

export const imageRelation = (id: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/image" Target="${target}"/>`;

/** A text box as Word writes it: once for itself, once for what came before it. */
export const textBox = (content: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="4000000" cy="600000"/><wp:docPr id="9" name="Text Box 9"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln><a:solidFill><a:srgbClr val="7F1D1D"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:300pt;height:50pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

/** A content control that shows a placeholder and is bound to the title of the document. */
export const control = (content: string, id = '123'): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Title"/><w:id w:val="${id}"/><w:showingPlcHdr/><w:dataBinding w:prefixMappings="xmlns:ns0='x'" w:xpath="/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:text/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
