import { describe, expect, it } from 'vitest';
import { mergedCells } from '../../../src/read/xlsx/merged-cells.ts';

const pieces = (text: string, size = text.length): Uint8Array[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) => Buffer.from(text.slice(i * size, (i + 1) * size)));

const SHEET =
  '<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>mergeCells &lt;mergeCells ref="A1:A9"</t></is></c></row></sheetData>' +
  '<x:mergeCells count="3"><x:mergeCell ref="BC7:BD9"/><x:mergeCell ref="A1:C1"/><x:mergeCell ref="A2:A4"/></x:mergeCells></worksheet>';

describe('mergedCells', () => {
  it('finds those that go over several rows, in the order of the rows, however the bytes are cut', () => {
    for (const size of [1, 2, 7, 50, SHEET.length]) {
      expect(mergedCells(pieces(SHEET, size))).toEqual([
        { column: 0, first: 2, last: 4 },
        { column: 54, first: 7, last: 9 },
      ]);
    }
  });

  it('finds none where there is no list', () => {
    expect(mergedCells(pieces('<worksheet><sheetData/></worksheet>'))).toEqual([]);
    expect(mergedCells([])).toEqual([]);
  });

  it('takes no time over a list that never comes to its point', () => {
    // A search that looks from each of a million beginnings to the end would take hours.
    const endless = `<mergeCells>${'<mergeCell '.repeat(700_000)}`;
    const started = performance.now();
    expect(mergedCells(pieces(endless))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
