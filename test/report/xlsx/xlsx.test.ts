import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model.ts';
import { readLedger } from '../../../src/read/index.ts';
import { columnLetters, sheetXml } from '../../../src/report/xlsx/sheet-xml.ts';
import { xlsx } from '../../../src/report/xlsx.ts';
import { sourceOf } from '../../read/source-of.ts';
import { HOSTILE, sampleReport, withTexts } from '../sample-report.ts';
import { written } from '../written.ts';

async function workbookOf(report: Report): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsx.write(report)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
const partsOf = async (report: Report): Promise<string> => new TextDecoder().decode(await workbookOf(report));

describe('the ledger as a workbook', () => {
  it.each([
    ['the sample', sampleReport],
    ['hostile texts', withTexts((n) => HOSTILE[n % HOSTILE.length] ?? '')],
  ])('holds what the CSV holds: %s', async (_, report) => {
    const fromWorkbook = await readLedger(sourceOf(await workbookOf(report), 'ledger.xlsx'));
    const fromCsv = await readLedger(sourceOf(written('csv', report), 'ledger.csv'));
    expect(fromWorkbook).toEqual(fromCsv);
  });

  it('types every text as text, so that nothing is run', async () => {
    const parts = await partsOf(withTexts(() => '=HYPERLINK("http://example.com")'));
    expect(parts).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK("http://example.com")</t>');
    expect(parts).not.toMatch(/<f[ >]/);
  });

  it('freezes its heading, has filters, and offers the titles of the options in the column option', async () => {
    const parts = await partsOf(sampleReport);
    expect(parts).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(parts).toContain('<autoFilter ref="A1:AF11"/>');
    // Column E is option; three options stand in rows 2 to 4 of the sheet Options. Other values stay allowed.
    expect(parts).toContain('showErrorMessage="0" sqref="E2:E11"><formula1>Options!$B$2:$B$4</formula1>');
  });

  it('hides what is for the program alone', async () => {
    const hidden = [...(await partsOf(sampleReport)).matchAll(/<col min="(\d+)"[^>]*hidden="1"/g)].map(([, at]) =>
      Number(at),
    );
    const headings = written('csv', sampleReport).slice(1).split('\r\n', 1)[0]?.split(',') ?? [];
    expect(hidden.map((at) => headings[at - 1])).toEqual([
      'draft_option',
      'was_status',
      'was_option',
      'was_title',
      'was_duplicate_of',
    ]);
  });

  it('is the same to the byte each time', async () => {
    expect(await workbookOf(sampleReport)).toEqual(await workbookOf(sampleReport));
  });
});

describe('sheetXml', () => {
  const cellOf = (text: string): string =>
    /<t [^>]*>(.*)<\/t>/su.exec(sheetXml([{ heading: '', width: 1 }], [[text]]))?.[1] ?? '';

  it('leaves out control characters and escapes markup', () => {
    expect(cellOf('a\u0000b\u001b[31m<&>')).toBe('ab[31m&lt;&amp;&gt;');
  });

  it('writes what looks like a letter by its number so that it stays as it was', () => {
    expect(cellOf('_x0041_')).toBe('_x005F_x0041_');
  });

  it('cuts what no spreadsheet can hold', () => {
    expect(cellOf('a'.repeat(100_000))).toHaveLength(32_767);
  });
});

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('names column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
