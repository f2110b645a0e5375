import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Row } from '../../src/model.ts';
import { csv } from '../../src/read/csv.ts';
import { byteOfLetter } from '../../src/read/encoding/windows-1252.ts';
import { peek } from '../../src/read/peek.ts';
import { collect } from './collect.ts';
import { toUtf7 } from './encoding/to-utf7.ts';
import { sourceOf } from './source-of.ts';

const ENCODERS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'Windows-1252': (text) => Uint8Array.from([...text].map((letter) => byteOfLetter(letter) ?? letter.charCodeAt(0))),
  'UTF-7': (text) => Buffer.from(toUtf7(text)),
};

/** Letters that Windows-1252 has too, what separates cells, and what has to be quoted. */
const letter = fc.constantFrom(...'abc é’–£,;|\t"\n'.split(''), ' two words ', 'Café', '“quoted”');
const cell = fc.array(letter, { maxLength: 6 }).map((letters) => letters.join(''));
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 6 }));

/** Headings that are known, as every export has them, and enough of them to tell what separates the cells. */
const HEADINGS = ['Idea', 'Theme', 'Sector', 'Votes'];

it.each(
  Object.entries(ENCODERS),
)('any table in %s is read back with the same cells and row numbers', async (name, encode) => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.array(fc.nat(400), { maxLength: 4 }),
      async (rows, delimiter, record_delimiter, quoted, places) => {
        // Quoted marks tell UTF-7, and a letter beyond ASCII Windows-1252, beyond doubt; as they do in real exports.
        const headings = HEADINGS.slice(0, rows[0]?.length);
        const first = headings.map(() => 'Café – “open”');
        const all = [headings, first, ...rows];
        const bytes = encode(
          stringify(all, { delimiter, record_delimiter, quoted: quoted || name === 'UTF-7', quoted_match: /\n/ }),
        );
        const cuts = places.filter((place) => place <= bytes.length);
        const book = await csv.open(await peek(sourceOf(bytes, 'ideas.csv', cuts)), () => {});
        const [sheet] = book.sheets;
        const found = sheet ? await collect<Row>(sheet.rows()) : [];
        expect(found).toEqual(all.map((cells, i) => ({ row: i + 1, cells })));
      },
    ),
    { numRuns: 150 },
  );
});
