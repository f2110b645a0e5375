import type { Row } from '../../model.ts';
import { readXml } from '../../opc/read-xml.ts';
import { ZipFault } from '../../opc/zip-entries.ts';
import { columnName } from '../headings/column-name.ts';
import { carryMerged } from './carry-merged.ts';
import type { MergedCell } from './merged-cells.ts';
import type { NumberMeaning } from './number-formats.ts';
import { LONGEST_TEXT, richText, textTooLong } from './shared-strings.ts';
import { showNumber } from './show-number.ts';
import { unescapeText } from './unescape-text.ts';

/** What the cells of a sheet refer to. */
export interface Lookups {
  readonly strings: readonly string[];
  /** What a number in a cell of each style means. */
  readonly meanings: readonly NumberMeaning[];
  readonly from1904: boolean;
}

/** What was noticed in a sheet that its rows do not show. */
export interface Noticed {
  hiddenRows: number;
  hiddenColumns: number;
  /** Formulas whose result is not in the file, because the program that wrote it never worked them out. */
  unworked: number;
}

/** The edges of a sheet in Excel; nothing that is written beyond them can be a spreadsheet. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The rows of a sheet as they are read, with the numbers that Excel shows. Rows that the file leaves out are blank; those
 * after the last with anything in it are left out. Hidden rows and columns are read like any other. A merged cell has its
 * value in its first cell, as in the file, and shares it with the rows below. Cost: O(bytes); memory holds a few rows.
 * @param pieces the bytes of the sheet's part
 * @param merged the cells that go over several rows
 */
export function* sheetRows(
  part: string,
  pieces: Iterable<Uint8Array>,
  { strings, meanings, from1904 }: Lookups,
  noticed: Noticed,
  merged: readonly MergedCell[],
): Generator<Row> {
  const ready: Row[] = [];
  let row = 0;
  let cells: string[] = [];
  let column = 0;
  let type = 'n';
  let style = 0;
  let written = '';
  let letters = 0;
  let collecting = false;
  let formula = false;
  let inline: string | undefined;
  const inlineText = richText((value) => {
    inline = value;
  }, 'is');

  const endCell = (): void => {
    if (formula && written === '' && inline === undefined) noticed.unworked++;
    const value = inline ?? shown();
    if (value === '') return;
    while (cells.length < column - 1) cells.push('');
    cells[column - 1] = value;
  };
  const shown = (): string => {
    switch (type) {
      case 's':
        return strings[Number(written)] ?? '';
      case 'b':
        return written === '' ? '' : written === '0' ? 'FALSE' : 'TRUE';
      case 'e':
        return '';
      case 'str':
        return unescapeText(written);
      case 'd':
        return written.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace('T', ' ');
      default:
        return written === '' ? '' : showNumber(written, meanings[style] ?? 'number', from1904);
    }
  };

  const reading = readXml(part, pieces, {
    open: (name, attribute) => {
      inlineText.open(name);
      if (name === 'row') {
        row = placeOf(attribute('r'), row + 1, LAST_ROW, 'a row');
        cells = [];
        column = 0;
        if (attribute('hidden') === '1' || attribute('hidden') === 'true') noticed.hiddenRows++;
      } else if (name === 'c') {
        column = placeOf(columnOf(attribute('r')), column + 1, LAST_COLUMN, `row ${row}: a cell`);
        type = attribute('t') ?? 'n';
        style = Number(attribute('s') ?? 0);
        written = '';
        letters = 0;
        formula = false;
        inline = undefined;
      } else if (name === 'v') collecting = true;
      else if (name === 'f') formula = true;
      else if (name === 'col' && /^(?:1|true)$/.test(attribute('hidden') ?? '')) {
        noticed.hiddenColumns += Math.max(0, Number(attribute('max')) - Number(attribute('min')) + 1) || 0;
      }
    },
    text: (text) => {
      letters += text.length;
      if (letters > LONGEST_TEXT) throw textTooLong(`row ${row}, ${columnName(column - 1)}`);
      inlineText.text(text);
      if (collecting) written += text;
    },
    close: (name) => {
      inlineText.close(name);
      if (name === 'v') collecting = false;
      else if (name === 'c') endCell();
      else if (name === 'row' && cells.length > 0) ready.push({ row, cells });
    },
  });
  const carry = carryMerged(merged);
  let last = 0;
  for (const _ of reading) {
    for (const found of ready.splice(0)) {
      while (++last < found.row) yield carry({ row: last, cells: [] });
      yield carry(found);
    }
  }
}

/** "BC12" -> "55"; undefined where a cell does not say where it is, which the standard allows. */
function columnOf(reference: string | undefined): string | undefined {
  const letters = /^[A-Z]{1,4}/.exec(reference ?? '')?.[0];
  return letters && String([...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0));
}

/**
 * @param what has the place: "row 3: a cell"
 * @throws ZipFault where a place is beyond the sheet or before the one that came last
 */
function placeOf(written: string | undefined, next: number, last: number, what: string): number {
  const place = written === undefined ? next : Number(written);
  if (Number.isInteger(place) && place >= next && place <= last) return place;
  if (place > last) throw new ZipFault(`${what} in place ${place}, where a sheet ends at ${last}`);
  throw new ZipFault(`${what} in place ${place}, after that in place ${next - 1}`);
}
