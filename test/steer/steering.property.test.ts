import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { distil, type LedgerLine, type Note, type Report } from '../../src/index.ts';
import { clean } from '../../src/read/clean.ts';
import { makeNote } from '../make-note.ts';
import { written } from '../report/written.ts';
import { linesOf } from './lines-of.ts';

/** Whatever anyone may type into a ledger: it is survived, what it says holds, and the next run gives the same. */

const SUBJECTS = ['bus', 'tree', 'bridge', 'market'];
const VERBS = ['Build', 'Mend', 'Paint', 'Close', 'Open'];
const notes: readonly Note[] = [
  ...SUBJECTS.flatMap((subject, s) =>
    VERBS.map((verb, v) =>
      makeNote({
        id: `N${s}${v}`,
        row: 2 + s * 5 + v,
        text: `${verb} the ${subject} ${subject} near ${VERBS[(v + s) % 5]} street`,
      }),
    ),
  ),
  makeNote({ id: 'D1', row: 30, text: 'Build the bus bus near Build street!' }),
  makeNote({ id: 'J1', row: 31, text: 'Lunch was lovely, thank you' }),
  makeNote({ id: 'B1', row: 32, text: '' }),
];
const run = (assignments: readonly LedgerLine[]): Promise<Report> =>
  distil({ notes, assignments, settings: { embeddings: 'off', options: { min: 4, max: 4 } } });

let lines: readonly LedgerLine[];
let draft: Report;
beforeAll(async () => {
  draft = await run([]);
  lines = await linesOf(draft);
});

const anyId = fc.constantFrom(...notes.map(({ id }) => id), 'nobody', '');
const anyCell = fc.oneof(
  fc.constantFrom(
    '1',
    '2',
    '3',
    '4',
    '9',
    '2.0',
    'yes',
    'no',
    'x',
    '',
    'set-aside',
    'option',
    'duplicate',
    'blank',
    '01/02/2026',
  ),
  fc.constantFrom('A new one', 'Another', 'constructor', '__proto__', '=1+1', 'none'),
  // As cells are when they have been read.
  fc.string({ unit: 'binary', maxLength: 12 }).map(clean),
);
const anyEdit = fc.record(
  {
    status: anyCell,
    option: anyCell,
    title: anyCell,
    pin: anyCell,
    duplicateOf: anyId,
    note: anyCell,
    apartFrom: fc.array(anyId, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const anyEdits = fc.array(fc.tuple(fc.nat(notes.length - 1), anyEdit), { minLength: 1, maxLength: 8 });

describe('any edit of a ledger', () => {
  it('is survived, closes the ledger, holds, and is the same when it comes back', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyEdits, async (edits) => {
        const edited = lines.map((line, i) =>
          Object.assign({}, line, ...edits.flatMap(([at, edit]) => (at === i ? edit : []))),
        );
        const once = await run(edited);
        const { rows, inOptions, duplicates, setAside, blank } = once.ledger;
        expect(inOptions + duplicates + setAside + blank).toBe(rows);
        const back = await linesOf(once);
        // What officers placed is pinned, and stands where its line says.
        for (const [i, entry] of once.ideas.entries()) {
          if (entry.steered?.pin === 'yes' && entry.status === 'option') expect(back[i]?.pin).toBe('yes');
        }
        const twice = await run(back);
        expect(written('csv', twice)).toBe(written('csv', once));
        // What could not be understood was told once.
        const told = ({ warnings }: Report) => warnings.filter(({ code }) => !/^(?:assignment|renamed)/.test(code));
        expect({ ...twice, warnings: told(twice) }).toEqual({ ...once, warnings: told(once) });
      }),
      { numRuns: 150, seed: 20_260_331 },
    );
  });

  it('does not depend on the order of the lines', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyEdits, async (edits) => {
        const edited: LedgerLine[] = lines
          .map((line, i) =>
            Object.assign(
              {},
              line,
              ...edits.flatMap(([at, edit]) => (at === i ? { option: edit.option, pin: edit.pin ?? '' } : [])),
            ),
          )
          .map((line) => ({ ...line, option: line.option ?? '' }));
        const forwards = await run(edited);
        const backwards = await run([...edited].reverse());
        expect(backwards.ideas.map(({ option }) => backwards.options[(option ?? 0) - 1]?.title)).toEqual(
          forwards.ideas.map(({ option }) => forwards.options[(option ?? 0) - 1]?.title),
        );
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
