import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../src/index.ts';
import { clean } from '../../src/read/clean.ts';
import { written } from '../report/written.ts';
import { linesOf } from './lines-of.ts';
import { type Edit, edit, notes, run, untold } from './small-workshop.ts';

/** Whatever anyone may type into a ledger: it is survived, what it says holds, and the next run gives the same. */

let lines: readonly LedgerLine[];
beforeAll(async () => {
  lines = await linesOf(await run([]));
});

const anyId = fc.constantFrom(...notes.map(({ id }) => id), 'n00', 'nobody', '');
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
  fc.constantFrom(
    'A new one',
    'Another',
    'Anothr',
    'Option 2',
    'three',
    'nine',
    '?',
    'constructor',
    '__proto__',
    '=1+1',
    'none',
  ),
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
const anyEdits = fc.array(fc.tuple(fc.constantFrom(...notes.map(({ id }) => id)), anyEdit), {
  minLength: 1,
  maxLength: 8,
});

/** Few notes, many of them repeats of each other, that are joined, parted and placed every way at once. */
const contradicted = fc.constantFrom('N00', 'N01', 'N10', 'N20', 'D1', 'D2', 'J1', 'J2');
const contradiction = fc.record(
  {
    status: fc.constantFrom('', 'option', 'duplicate', 'set-aside'),
    option: fc.constantFrom('1', '2', 'A new one', 'Another'),
    pin: fc.constantFrom('yes', '', 'repeat', 'option', 'idea'),
    duplicateOf: fc.oneof(contradicted, fc.constant('')),
    apartFrom: fc.array(contradicted, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const contradictions = fc.array(fc.tuple(contradicted, contradiction), { minLength: 2, maxLength: 8 });

async function holdsWhenItComesBack(edits: readonly Edit[]): Promise<void> {
  const once = await run(edit(lines, edits));
  const { rows, inOptions, duplicates, setAside, blank } = once.ledger;
  expect(inOptions + duplicates + setAside + blank).toBe(rows);
  const back = await linesOf(once);
  // What officers placed is pinned, and stands where its line says.
  for (const [i, entry] of once.ideas.entries()) {
    if (entry.steered?.pin === 'yes' && entry.status === 'option') expect(back[i]?.pin).toBe('yes');
  }
  const twice = await run(back);
  expect(written('csv', twice)).toBe(written('csv', once));
  expect(untold(twice)).toEqual(untold(once));
}

describe('any edit of a ledger', () => {
  it('is survived, closes the ledger, holds, and is the same when it comes back', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(anyEdits, holdsWhenItComesBack), { numRuns: 150, seed: 20_260_331 });
  });

  it('does so where edits contradict each other', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(contradictions, holdsWhenItComesBack), { numRuns: 150, seed: 12 });
  });

  it('does not depend on the order of the lines', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyEdits, async (edits) => {
        const moves = edits.map(([id, { option = '', pin = '' }]): Edit => [id, { option, pin }]);
        const edited = edit(lines, moves);
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
