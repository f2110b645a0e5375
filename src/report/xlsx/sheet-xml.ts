import { xmlText } from '../../xml-text.ts';
import type { Cell } from '../csv-lines.ts';

/** A column of a sheet. */
export interface SheetColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Where its values are to be chosen from: a range such as `Options!$B$2:$B$6`; other values stay allowed. */
  readonly choices?: string;
}

/** Places in the list of styles in `workbook-parts.ts`. */
const STYLE = { text: 1, heading: 2, general: 0 };

/** A spreadsheet's cells end here; what is longer is cut. */
const LONGEST = 32_767;

/**
 * A sheet as SpreadsheetML (ECMA-376, part 1, 18.3): its heading frozen, filters on it, texts typed as texts, so that nothing
 * in them is ever run. O(characters).
 */
export function sheetXml(columns: readonly SheetColumn[], rows: readonly (readonly Cell[])[]): string {
  const last = `${columnLetters(columns.length - 1)}${rows.length + 1}`;
  const cols = columns.map(
    ({ width, hidden }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
  );
  const lines = [columns.map(({ heading }) => heading), ...rows].map((cells, at) => {
    const row = at + 1;
    return `<row r="${row}">${cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${row}`, at === 0)).join('')}</row>`;
  });
  const validations = columns.flatMap(({ choices }, at) => {
    if (choices === undefined || rows.length === 0) return [];
    const letters = columnLetters(at);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letters}2:${letters}${rows.length + 1}"><formula1>${choices}</formula1></dataValidation>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${cols.join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    `<autoFilter ref="A1:${last}"/>`,
    validations.length === 0
      ? ''
      : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`,
    '</worksheet>',
  ].join('');
}

function cellXml(cell: Cell, place: string, heading: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  const style = heading ? STYLE.heading : STYLE.text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`;
}

/** A, B ... Z, AA ... */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** Text between tags, where quotation marks may stay as they are; and `_x0041_` not taken for a letter by its number. */
const escapeText = (text: string): string =>
  xmlText(text.slice(0, LONGEST))
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
