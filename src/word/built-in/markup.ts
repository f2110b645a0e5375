import { escapeXml } from '../../escape-xml.ts';

/**
 * The few pieces of WordprocessingML (ECMA-376, part 1, 17) that the built-in template is made of. Widths are in per cent of
 * the text; texts are escaped here, so what calls these writes plain words and fields.
 */

export interface CellColumn {
  readonly heading: string;
  /** Per cent of the width of the text. */
  readonly width: number;
  /** Figures are set to the right. */
  readonly figures?: boolean;
}

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph; what stands in [brackets] is a blank for the officer to fill in, and marked as one. */
const paragraph = (style: string, text: string, properties = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${text
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .map((part) => run(part, part.startsWith('[') ? '<w:rStyle w:val="ToComplete"/>' : ''))
    .join('')}</w:p>`;

const cell = (text: string, { width, figures }: CellColumn, style: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width * PER_CENT}" w:type="pct"/></w:tcPr>${paragraph(style, text, figures ? '<w:jc w:val="right"/>' : '')}</w:tc>`;

/** Word counts widths in fiftieths of a per cent. */
const PER_CENT = 50;
/** The text of an A4 page with these margins, in twentieths of a point. */
const TEXT_WIDTH = 9638;

const row = (cells: readonly string[], properties: string): string =>
  `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells.join('')}</w:tr>`;

/** A table with a heading row that repeats on each page, rows that do not split, and its caption above it. */
const table = (caption: string, columns: readonly CellColumn[], rows: readonly (readonly string[])[]): string => {
  const grid = columns.map(({ width }) => `<w:gridCol w:w="${Math.round((TEXT_WIDTH * width) / 100)}"/>`).join('');
  const head = row(
    columns.map((column) => cell(column.heading, column, 'TableHeading')),
    '<w:tblHeader/>',
  );
  const body = rows.map((cells) =>
    row(
      columns.map((column, at) => cell(cells[at] ?? '', column, 'Compact')),
      '',
    ),
  );
  return (
    paragraph('TableCaption', caption, '<w:keepNext/>') +
    `<w:tbl><w:tblPr><w:tblStyle w:val="BoardTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${escapeXml(caption)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${body.join('')}</w:tbl>` +
    paragraph('AfterTable', '')
  );
};

/** A picture that is replaced when the template is filled. */
const placeholder = (name: string, id: number, relation: string, height: number): string => {
  const size = `cx="${PICTURE_WIDTH}" cy="${Math.round(PICTURE_WIDTH * height)}"`;
  return (
    `<w:p><w:pPr><w:pStyle w:val="Figure"/><w:keepNext/></w:pPr><w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent ${size}/><wp:docPr id="${id}" name="${name}" descr="{${name}}"/>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
  );
};

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** 17 cm, in English metric units. */
const PICTURE_WIDTH = 6_120_000;

/** A field that Word works out, such as PAGE. */
const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

export const markup = { run, paragraph, table, placeholder, field } as const;
