import { CsvError, type Options, Parser } from 'csv-parse';
import { errors } from '../errors.ts';
import type { Row } from '../model.ts';
import { warnings } from '../warnings.ts';
import { tellDelimiter } from './delimiter.ts';
import { MENDED } from './encoding/mend-utf8.ts';
import { tellEncoding } from './encoding/tell-encoding.ts';
import { textOf, toUtf8 } from './encoding/to-utf8.ts';
import { foreign } from './foreign.ts';
import type { Book, Format, OpenedSource } from './format.ts';
import { columnName } from './headings/column-name.ts';

/**
 * Text separated by commas, semicolons, tabs or bars (https://www.rfc-editor.org/rfc/rfc4180), in any encoding that
 * encoding/ knows, as a stream: memory holds a chunk of the file and never more than the longest row. A quotation mark
 * inside an unquoted cell (`5" pipe`) is a letter like any other. A first line `sep=;` says what separates the cells and
 * is no row, as in Excel. Cost: O(bytes), the parser's own.
 */
export const csv: Format = {
  name: 'CSV',
  recognises: (head) => foreign(head) === undefined,
  open,
};

/** A row this long is a quotation mark that was never closed, not somebody's idea: Excel's cells end at 32,767 letters. */
const LONGEST_ROW = 4 * 1024 * 1024;
/** As in Excel. */
const MOST_COLUMNS = 16_384;

/** How many bytes the parser gets at once, where the source gives more (a whole file in memory). */
const MOUTHFUL = 65_536;

const SEPARATORS = new Map([
  [',', 'CSV, separated by commas'],
  [';', 'CSV, separated by semicolons'],
  ['|', 'CSV, separated by bars'],
  ['\t', 'text, separated by tabs'],
]);

/** The line that some programs put first, for Excel. */
const SEP_LINE = /^\ufeff?"?sep=([^\w\s"]|\t)"?(?=\r|\n|$)/i;

async function open(source: OpenedSource, warn: Parameters<Format['open']>[1]): Promise<Book> {
  const { name, head } = source;
  const { encoding, name: encodingName } = tellEncoding(head);
  const start = textOf(head, encoding);
  const [, given] = SEP_LINE.exec(start) ?? [];
  const { delimiter, parted } = given === undefined ? tellDelimiter(start) : { delimiter: given, parted: true };
  const mended: Mended = { any: false, cells: 0, first: '' };
  const bytes = toUtf8(source.bytes, encoding, () => {
    mended.any = true;
  });
  const parser = new Parser(settings(delimiter, tellLineEnds(start), given === undefined ? 1 : 2));
  async function* rows(): AsyncGenerator<Row> {
    for await (const row of readRows(name, bytes, parser)) yield mended.any ? withoutMarks(row, mended) : row;
    if (mended.cells > 0) warn(warnings.bytesInvalid(name, mended.cells, mended.first));
  }
  const format = parted ? (SEPARATORS.get(delimiter) ?? `CSV, separated by "${delimiter}"`) : 'CSV, one column';
  return { format, encoding: encodingName, sheets: [{ name: '', hidden: false, rows }] };
}

/** Cells in which bytes had to be mended. */
interface Mended {
  any: boolean;
  cells: number;
  /** "row 3, column B" */
  first: string;
}

function withoutMarks({ row, cells }: Row, mended: Mended): Row {
  const clean = cells.map((cell, column) => {
    if (!cell.includes(MENDED)) return cell;
    if (mended.cells++ === 0) mended.first = `row ${row}, ${columnName(column)}`;
    return cell.replaceAll(MENDED, '');
  });
  return { row, cells: clean };
}

const settings = (delimiter: string, lineEnds: string[], firstLine: number): Options => ({
  bom: true,
  delimiter,
  from_line: firstLine,
  max_record_size: LONGEST_ROW,
  record_delimiter: lineEnds,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
});

/** Rows end as they do for a spreadsheet; a lone carriage return counts only in files of the old Macintosh. */
function tellLineEnds(start: string): string[] {
  const unquoted = start.replace(/"[^"]*"/g, '');
  return unquoted.includes('\r') && !unquoted.includes('\n') ? ['\r'] : ['\r\n', '\n'];
}

/**
 * Drives the parser by hand: every row that a piece of the file completes is handed on before the next piece is written,
 * so nothing piles up, and it costs less than an iterator over the stream.
 */
async function* readRows(file: string, chunks: AsyncIterable<Uint8Array>, parser: Parser): AsyncGenerator<Row> {
  // A failure arrives through write() and the final loop; without a listener it would end the program.
  parser.on('error', () => {});
  let row = 0;
  try {
    for await (const chunk of chunks) {
      for (let start = 0; start < chunk.length; start += MOUTHFUL) {
        const piece = chunk.subarray(start, start + MOUTHFUL);
        const written = new Promise<unknown>((resolve) => parser.write(piece, resolve));
        for (let cells = parser.read(); cells !== null; cells = parser.read()) yield checked(file, ++row, cells);
        const failure = await written;
        if (failure) throw failure;
      }
    }
    parser.end();
    for await (const cells of parser) yield checked(file, ++row, cells);
  } catch (error) {
    throw error instanceof CsvError ? explain(file, error) : error;
  } finally {
    parser.destroy();
  }
}

/** @throws DistilError where a row is wider than any sheet */
function checked(file: string, row: number, cells: readonly string[]): Row {
  if (cells.length <= MOST_COLUMNS) return { row, cells };
  throw errors.malformed(
    file,
    row,
    `expected at most ${MOST_COLUMNS} columns, found ${cells.length}`,
    'check what separates the cells; the first line sep=; says so where it cannot be told',
  );
}

/** The row in which the quotation mark was opened is the one after the last that was completed. */
function explain(file: string, error: CsvError): Error {
  const row = Number(error.records) + 1;
  const cure = 'close the quotation mark, or write it twice ("") where it belongs to the text';
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return errors.malformed(file, row, 'expected a closing quotation mark ("), found the end of the file', cure);
    case 'CSV_MAX_RECORD_SIZE':
      return errors.malformed(
        file,
        row,
        'expected the row to end within 4 MB, found no end of it',
        `${cure}; or shorten the text`,
      );
    default:
      return error;
  }
}
