import { strToU8, type Zippable, zipSync } from 'fflate';

/** A sheet of a workbook made for a test: the XML inside `sheetData`, and what stands before it. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly before?: string;
  /** Ranges of cells that are merged: "A2:A4". */
  readonly merged?: readonly string[];
}

export interface MadeWorkbook {
  readonly sheets?: readonly MadeSheet[];
  /** The XML of each shared string, inside its `si`. */
  readonly strings?: readonly string[];
  readonly styles?: string;
  readonly date1904?: boolean;
  readonly mainType?: string;
  /** Parts besides, or instead of, those above. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

const relationships = (all: readonly (readonly [string, string])[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The bytes of an Excel workbook, its XML written out as Excel writes it. */
export function makeWorkbook({
  sheets = [],
  strings,
  styles,
  date1904 = false,
  mainType = SHEET_TYPE,
  parts = {},
}: MadeWorkbook): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${mainType}"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${xml(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ...(strings ? [['sharedStrings', 'sharedStrings.xml'] as [string, string]] : []),
      ...(styles === undefined ? [] : [['styles', 'styles.xml'] as [string, string]]),
    ]),
  };
  for (const [i, { rows, before = '', merged = [] }] of sheets.entries()) {
    const list = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const after = list === '' ? '' : `<mergeCells count="${merged.length}">${list}</mergeCells>`;
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  }
  if (strings) {
    files['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${strings.map((s) => `<si>${s}</si>`).join('')}</sst>`;
  }
  if (styles !== undefined) files['xl/styles.xml'] = `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries({ ...files, ...parts })) {
    zippable[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(zippable, { mtime: new Date(2026, 0, 1) });
}

/** A text as it stands in XML, with what XML cannot hold, or would change as it does a carriage return, written as Excel does. */
const xml = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is written out
    .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A row of texts, each in its cell; empty ones are left out, as Excel does. */
export const textRow = (row: number, cells: readonly string[]): string =>
  `<row r="${row}">${cells
    .map((cell, i) =>
      cell === ''
        ? ''
        : `<c r="${columnName(i)}${row}" t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`,
    )
    .join('')}</row>`;

export const sheetOf = (name: string, rows: readonly (readonly string[])[]): MadeSheet => ({
  name,
  rows: rows.map((cells, i) => textRow(i + 1, cells)).join(''),
});

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
