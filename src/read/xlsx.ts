import { errors } from '../errors.ts';
import type { Row, Warning } from '../model.ts';
import { ZipFault } from '../opc/zip-entries.ts';
import { warnings } from '../warnings.ts';
import type { Book, Format, OpenedSource, Sheet } from './format.ts';
import { mergedCells } from './xlsx/merged-cells.ts';
import { readNumberMeanings } from './xlsx/number-formats.ts';
import { openPackage, type Package } from './xlsx/open-package.ts';
import { readSharedStrings } from './xlsx/shared-strings.ts';
import { type Lookups, type Noticed, sheetRows } from './xlsx/sheet-rows.ts';
import { readWorkbook } from './xlsx/workbook.ts';

/**
 * Excel workbooks (.xlsx, ECMA-376): a zip of XML. The packed bytes are held in memory, because the list of what is in a
 * zip stands at its end; a sheet is inflated and read piece by piece, so that it never is. Formulas are read by the result
 * that Excel stored; nothing is worked out, no link is followed and no macro is run. Cost: O(inflated bytes).
 */
export const xlsx: Format = {
  name: 'Excel workbook',
  recognises: ([a, b, c, d]) => a === 0x50 && b === 0x4b && c === 3 && d === 4,
  open: async (source, warn) => {
    const bytes = await collect(source);
    return explaining(source.name, () => openBook(source.name, openPackage(source.name, bytes), warn));
  },
};

/** Packed, a sheet as large as Excel allows stays below. */
const LARGEST_FILE = 256 * 1024 * 1024;

function openBook(file: string, parts: Package, warn: (warning: Warning) => void): Book {
  const main = parts.related('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const { sheets, from1904 } = readWorkbook(main, parts.read(main));
  const relations = parts.related(main);
  const lookups = once((): Lookups => {
    const partOf = (type: string): string | undefined =>
      relations.map((relation) => (relation.type === type ? relation.target : '')).find((target) => parts.has(target));
    const strings = partOf('sharedStrings');
    const styles = partOf('styles');
    return {
      strings: strings === undefined ? [] : readSharedStrings(strings, parts.read(strings)),
      meanings: styles === undefined ? [] : readNumberMeanings(styles, parts.read(styles)),
      from1904,
    };
  });
  const readable = sheets.flatMap(({ name, id, hidden }): Sheet[] => {
    // A sheet that is a chart, or that another program left out, has no rows.
    const part = relations.find((relation) => relation.id === id && relation.type === 'worksheet')?.target;
    return part === undefined ? [] : [{ name, hidden, rows: () => readSheet(file, name, part, parts, lookups, warn) }];
  });
  return { format: 'Excel workbook', encoding: '', sheets: readable };
}

/** The rows of one sheet; once they have all been read, what was noticed in them is told. */
async function* readSheet(
  file: string,
  name: string,
  part: string,
  parts: Package,
  lookups: () => Lookups,
  warn: (warning: Warning) => void,
): AsyncGenerator<Row> {
  const noticed: Noticed = { hiddenRows: 0, hiddenColumns: 0, unworked: 0 };
  const rows = explaining(file, () =>
    sheetRows(part, parts.read(part), lookups(), noticed, mergedCells(parts.read(part))),
  );
  for (let next = explaining(file, () => rows.next()); !next.done; next = explaining(file, () => rows.next())) {
    yield next.value;
  }
  const { hiddenRows, hiddenColumns, unworked } = noticed;
  if (hiddenRows + hiddenColumns > 0) warn(warnings.hiddenRead(file, name, hiddenRows, hiddenColumns));
  if (unworked > 0) warn(warnings.formulasUnworked(file, name, unworked));
}

/** What the reader of a zip finds wrong, as an error that names the file. */
function explaining<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof ZipFault ? errors.workbookUnreadable(file, error.message, error.cure) : error;
  }
}

async function collect({ name, bytes }: OpenedSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > LARGEST_FILE) throw errors.workbookUnreadable(name, 'it is larger than 256 MB');
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
