import { CsvError, type Options, Parser } from 'csv-parse';
import { errors } from '../errors.ts';
import type { Row } from '../model.ts';
import { warnings } from '../warnings.ts';
import { decode } from './decode.ts';
import { tellDelimiter } from './delimiter.ts';
import { foreign } from './foreign.ts';
import type { Book, Format, OpenedSource } from './format.ts';

/**
 * Comma, semicolon and tab separated text (https://www.rfc-editor.org/rfc/rfc4180), as a stream: memory holds a chunk
 * of the file and never more than the longest row. A quotation mark inside an unquoted cell (`5" pipe`) is a letter
 * like any other. Cost: O(bytes), the parser's own.
 */
export const csv: Format = {
  name: 'CSV',
  recognises: (head) => foreign(head) === undefined,
  open,
};

/** A row this long is a quotation mark that was never closed, not somebody's idea. */
const LONGEST_ROW = 16 * 1024 * 1024;

/** How many bytes the parser gets at once, where the source gives more (a whole file in memory). */
const MOUTHFUL = 65_536;

const SEPARATORS = new Map([
  [',', 'CSV, separated by commas'],
  [';', 'CSV, separated by semicolons'],
  ['\t', 'text, separated by tabs'],
]);

const UTF8_BOM = [0xef, 0xbb, 0xbf];

async function open(source: OpenedSource, warn: Parameters<Format['open']>[1]): Promise<Book> {
  const { name, head } = source;
  const start = new TextDecoder().decode(head);
  const { delimiter, parted } = tellDelimiter(start);
  let warned = false;
  const bytes = decode(source.bytes, () => {
    if (!warned) warn(warnings.bytesInvalid(name));
    warned = true;
  });
  const format = (parted && SEPARATORS.get(delimiter)) || 'CSV, one column';
  const encoding = UTF8_BOM.every((byte, i) => head[i] === byte) ? 'UTF-8 with a byte order mark' : 'UTF-8';
  const rows = () => readRows(name, bytes, new Parser(settings(delimiter, tellLineEnds(start))));
  return { format, encoding, sheets: [{ name: '', hidden: false, rows }] };
}

const settings = (delimiter: string, lineEnds: string[]): Options => ({
  bom: true,
  delimiter,
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
        for (let cells = parser.read(); cells !== null; cells = parser.read()) yield { row: ++row, cells };
        const failure = await written;
        if (failure) throw failure;
      }
    }
    parser.end();
    for await (const cells of parser) yield { row: ++row, cells };
  } catch (error) {
    throw error instanceof CsvError ? explain(file, error) : error;
  } finally {
    parser.destroy();
  }
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
        'expected the row to end within 16 MB, found no closing quotation mark (")',
        cure,
      );
    default:
      return error;
  }
}
