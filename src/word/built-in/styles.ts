/**
 * The styles of the built-in template: Word's own names, so that an officer finds them in the gallery, and the names that
 * pandoc looks for in a reference document. Arial, dark blue, a body of 11 points.
 */

const BLUE = '12355B';
const GREY = '595959';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly base?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
  /** Shown in the gallery of styles. */
  readonly quick?: boolean;
}

const spacing = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const colour = (value: string): string => `<w:color w:val="${value}"/>`;
const heading = (level: number, halfPoints: number, before: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  base: 'Normal',
  next: 'BodyText',
  paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, 80)}<w:outlineLvl w:val="${level - 1}"/>`,
  run: `<w:b/><w:bCs/>${colour(BLUE)}${size(halfPoints)}`,
  quick: true,
});
const variant = (id: string, name: string, base: string, paragraph = '', run = ''): Style => ({
  id,
  name,
  base,
  paragraph,
  run,
});

const PARAGRAPHS: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    base: 'Normal',
    next: 'BodyText',
    paragraph: spacing(120, 120),
    run: `<w:b/><w:bCs/>${colour(BLUE)}${size(48)}`,
    quick: true,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    base: 'Normal',
    next: 'BodyText',
    paragraph: spacing(0, 60),
    run: `${colour(GREY)}${size(26)}`,
    quick: true,
  },
  heading(1, 32, 360),
  heading(2, 26, 280),
  heading(3, 22, 200),
  { id: 'BodyText', name: 'Body Text', base: 'Normal', quick: true },
  variant('FirstParagraph', 'First Paragraph', 'BodyText'),
  variant('Compact', 'Compact', 'BodyText', spacing(30, 30), size(20)),
  variant('TableHeading', 'Table Heading', 'Compact', '<w:keepNext/>', `<w:b/><w:bCs/>${colour(BLUE)}`),
  variant(
    'AfterTable',
    'After Table',
    'Normal',
    // Small letters, not an exact height of the line: LibreOffice loses rows at the end of a page before such lines.
    spacing(0, 60),
    size(8),
  ),
  {
    id: 'ListBullet',
    name: 'List Bullet',
    base: 'BodyText',
    paragraph: '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>',
    quick: true,
  },
  {
    id: 'ListNumber',
    name: 'List Number',
    base: 'BodyText',
    paragraph: '<w:numPr><w:numId w:val="2"/></w:numPr><w:spacing w:after="60"/>',
    quick: true,
  },
  variant('Caption', 'caption', 'Normal', spacing(120, 80), `<w:b/><w:bCs/>${colour(GREY)}${size(20)}`),
  variant('TableCaption', 'Table Caption', 'Caption', '<w:keepNext/>'),
  variant('ImageCaption', 'Image Caption', 'Caption', spacing(60, 200)),
  variant('Figure', 'Figure', 'Normal', spacing(120, 60)),
  variant('CaptionedFigure', 'Captioned Figure', 'Figure', '<w:keepNext/>'),
  variant('TOC1', 'toc 1', 'Normal', spacing(60, 60)),
  variant('TOC2', 'toc 2', 'Normal', `${spacing(0, 40)}<w:ind w:left="240"/>`),
  variant('Author', 'Author', 'Normal'),
  variant('Date', 'Date', 'Normal'),
  variant('Abstract', 'Abstract', 'Normal'),
  variant('BlockText', 'Block Text', 'BodyText', '<w:ind w:left="480" w:right="480"/>', '<w:i/><w:iCs/>'),
  variant(
    'Caveat',
    'Caveat',
    'BodyText',
    `<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="C8641B"/></w:pBdr><w:ind w:left="200"/>`,
  ),
  variant('FootnoteText', 'footnote text', 'Normal', spacing(0, 40), size(18)),
  variant(
    'Header',
    'header',
    'Normal',
    '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/>',
    `${colour(GREY)}${size(18)}`,
  ),
  variant(
    'Footer',
    'footer',
    'Normal',
    '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/>',
    `${colour(GREY)}${size(18)}`,
  ),
];

const styleXml = (kind: 'paragraph' | 'character', { id, name, base, next, paragraph, run, quick }: Style): string =>
  `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>` +
  (base ? `<w:basedOn w:val="${base}"/>` : '') +
  (next ? `<w:next w:val="${next}"/>` : '') +
  (quick ? '<w:qFormat/>' : '') +
  (paragraph ? `<w:pPr>${paragraph}</w:pPr>` : '') +
  (run ? `<w:rPr>${run}</w:rPr>` : '') +
  '</w:style>';

const CHARACTERS: readonly Style[] = [
  {
    id: 'ToComplete',
    name: 'To Complete',
    run: `<w:i/><w:iCs/>${colour('8A4B08')}<w:shd w:val="clear" w:color="auto" w:fill="FFF4DC"/>`,
  },
  { id: 'Hyperlink', name: 'Hyperlink', run: `${colour('0B5394')}<w:u w:val="single"/>` },
  { id: 'FootnoteReference', name: 'footnote reference', run: '<w:vertAlign w:val="superscript"/>' },
  { id: 'VerbatimChar', name: 'Verbatim Char', run: '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas"/>' },
];

const edges = (colourOf: string): string =>
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="${colourOf}"/>`)
    .join('');
const MARGINS =
  '<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>';
const tableStyle = (id: string, name: string, base: string, properties: string, firstRow = ''): string =>
  `<w:style w:type="table" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base}"/><w:tblPr>${properties}</w:tblPr>` +
  (firstRow ? `<w:tblStylePr w:type="firstRow">${firstRow}</w:tblStylePr>` : '') +
  '</w:style>';
const HEAD = `<w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E4EEF6"/><w:vAlign w:val="bottom"/></w:tcPr>`;

const DEFAULTS =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>' +
  `${size(22)}<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';

/** Each style as it stands in a list of styles. */
const STYLE_LIST: readonly string[] = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${MARGINS}</w:tblPr></w:style>`,
  ...PARAGRAPHS.map((style) => styleXml('paragraph', style)),
  ...CHARACTERS.map((style) => styleXml('character', style)),
  tableStyle('TableGrid', 'Table Grid', 'TableNormal', `<w:tblBorders>${edges('auto')}</w:tblBorders>`),
  tableStyle('Table', 'Table', 'TableNormal', `<w:tblBorders>${edges('A6A6A6')}</w:tblBorders>${MARGINS}`, HEAD),
  tableStyle(
    'BoardTable',
    'Board Table',
    'TableGrid',
    `<w:tblBorders>${edges('A6A6A6')}</w:tblBorders>${MARGINS}`,
    HEAD,
  ),
];

const stylesXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${DEFAULTS}${STYLE_LIST.join('')}</w:styles>`;

export const styles = { xml: stylesXml, list: STYLE_LIST } as const;
