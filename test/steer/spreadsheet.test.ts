import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  distil,
  editLines,
  type LedgerEdit,
  type LedgerLine,
  type Note,
  type Report,
  readLedger,
  readNotes,
} from '../../src/index.ts';
import { editedLedger } from '../../src/report/index.ts';
import { xlsx } from '../../src/report/xlsx.ts';
import { decide } from '../../src/steer/decide.ts';
import { IDEAS } from '../cli/run.ts';
import { makeNote } from '../make-note.ts';
import { sourceOf } from '../read/source-of.ts';
import { linesOf } from './lines-of.ts';
import { hasSpreadsheet, SAVED_AS, saveAs } from './spreadsheet.ts';

/** Edited ledgers, opened and saved by a real spreadsheet, come back as the same decisions. */

/** Texts and ids that spreadsheets like to change. */
const TEMPTING = [
  '=1+1',
  '-5',
  '+44',
  '@home',
  '3-4',
  '1/2',
  '007',
  '1e5',
  'TRUE',
  "'quoted",
  'a;b,c',
  'two\nlines',
  '£5,000',
  'naïve “café”',
];

let notes: readonly Note[];
let draft: Report;
let lines: readonly LedgerLine[];

beforeAll(async () => {
  const { notes: read } = await readNotes([sourceOf(readFileSync(IDEAS), 'ideas.csv')]);
  const tempting = TEMPTING.map((id, i) =>
    makeNote({ id, row: 500 + i, text: `${id} and lend the laboratory ${i} times to small firms` }),
  );
  notes = [...read.slice(0, 60), ...tempting];
  draft = await distil({ notes, settings: { embeddings: 'off' } });
  lines = await linesOf(draft);
});

const ids = () => draft.ideas.filter(({ status }) => status !== 'blank').map(({ id }) => id);
const anyName = fc.constantFrom('Evening buses', 'Cafés & “hubs”', '=SUM(A1)', "Firms' club", 'A, B; C', 'Über-lab');

/** Edits of every kind, of this ledger. */
const anyEdit = (): fc.Arbitrary<LedgerEdit> => {
  const id = fc.constantFrom(...ids());
  const option = fc.constantFrom(...draft.options.flatMap(({ rank, title }) => [String(rank), title]));
  return fc.oneof(
    fc.record({ kind: fc.constant('place' as const), id, option: fc.oneof(option, anyName) }),
    fc.record({ kind: fc.constant('set-aside' as const), id, note: fc.constantFrom('', 'not ours', '=2+2', '- dash') }),
    fc.record({ kind: fc.constant('repeat' as const), id, of: id }),
    fc.record({ kind: fc.constant('apart' as const), ids: fc.tuple(id, id) }),
    fc.record({
      kind: fc.constant('title' as const),
      option: fc.constantFrom(...draft.options.map(({ rank }) => String(rank))),
      title: fc.oneof(anyName, fc.constantFrom(...draft.options.map(({ title }) => title))),
    }),
  );
};

/** Lists of edits, the same in every run. */
const samples = (count: number): readonly (readonly LedgerLine[])[] =>
  fc
    .sample(fc.array(anyEdit(), { minLength: 1, maxLength: 12 }), { seed: 11, numRuns: count })
    .map((edits) => edits.reduce((edited: readonly LedgerLine[], edit) => editLines(edited, edit), lines));

const decisionsIn = async (bytes: Uint8Array | string, name: string) => {
  const { lines: read, warnings } = await readLedger(sourceOf(bytes, name));
  return { unreadable: warnings, ...decide(read, notes) };
};

const NOTHING = { unreadable: [], steering: null, isList: false, warnings: [] };

describe.skipIf(!hasSpreadsheet())('an edited ledger that LibreOffice Calc saved', () => {
  it.each(SAVED_AS)('comes back as the same decisions from %s', { timeout: 180_000 }, async (as) => {
    const edited = samples(12);
    const files = new Map(edited.map((sample, i) => [`ledger${i}.csv`, editedLedger(draft, sample)]));
    const saved = saveAs(files, as);
    for (const [i, [name, written]] of [...files].entries()) {
      const expected = await decisionsIn(written, name);
      expect(expected.steering).not.toBeNull();
      expect(await decisionsIn(saved[i] ?? '', `saved.${as}`), name).toEqual(expected);
    }
  });

  it('holds no decision where nothing was edited, from our CSV and from our workbook', {
    timeout: 180_000,
  }, async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of xlsx.write(draft)) pieces.push(piece);
    const workbook = new Uint8Array(Buffer.concat(pieces));
    for (const as of SAVED_AS) {
      const saved = [
        ...saveAs(new Map([['ledger.csv', editedLedger(draft, [])]]), as),
        ...(as === 'xlsx' ? saveAs(new Map([['ledger.xlsx', workbook]]), as) : []),
      ];
      for (const bytes of saved) expect(await decisionsIn(bytes, `saved.${as}`)).toEqual(NOTHING);
    }
    expect(await decisionsIn(workbook, 'ledger.xlsx')).toEqual(NOTHING);
  });
});
