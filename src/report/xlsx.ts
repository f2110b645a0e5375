import type { DocumentWriter } from './document-writer.ts';
import { ledgerTable } from './ledger-table.ts';
import { type SheetColumn, sheetXml } from './xlsx/sheet-xml.ts';
import { storedZip } from './xlsx/stored-zip.ts';
import { workbookParts } from './xlsx/workbook-parts.ts';

/** What an officer reads and edits is wide enough to do so, in characters; any other column is as wide as a number. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['idea', 70],
  ['option', 30],
  ['option_title', 34],
  ['reason', 30],
  ['earned_by', 30],
  ['check', 34],
  ['note', 30],
  ['machine_draft', 26],
  ['machine_title', 26],
]);
const OTHER_WIDTH = 11;

/** For the program alone: what it wrote, by which edits are told. */
const HIDDEN = /^(?:was_|draft_option$)/;

/**
 * The ledger as a workbook to edit: the column `option` offers the titles of the options to choose from, and takes a number
 * or a new name as well; the sheet Options lists them. The same columns and cells as the CSV, but texts need no apostrophe.
 * O(characters).
 */
export const xlsx: DocumentWriter = {
  name: 'xlsx',
  endings: ['.xlsx'],
  holdsEdits: 'once-decided',
  binary: true,
  async *write(report) {
    const { headings, cells } = ledgerTable(report, (text) => text);
    const titles = `Options!$B$2:$B$${report.options.length + 1}`;
    const columns = headings.map(
      (heading): SheetColumn => ({
        heading,
        width: WIDTHS.get(heading) ?? OTHER_WIDTH,
        ...(HIDDEN.test(heading) ? { hidden: true } : {}),
        ...(heading === 'option' ? { choices: titles } : {}),
      }),
    );
    const options = [
      { heading: 'number', width: OTHER_WIDTH },
      { heading: 'title', width: 70 },
      { heading: 'ideas', width: OTHER_WIDTH },
    ];
    yield* storedZip([
      ...workbookParts(['Ledger', 'Options']),
      ['xl/worksheets/sheet1.xml', sheetXml(columns, report.ideas.map(cells))],
      [
        'xl/worksheets/sheet2.xml',
        sheetXml(
          options,
          report.options.map(({ rank, title, support }) => [rank, title, support.separate]),
        ),
      ],
    ]);
  },
};
