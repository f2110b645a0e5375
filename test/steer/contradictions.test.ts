import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../src/index.ts';
import { written } from '../report/written.ts';
import { linesOf } from './lines-of.ts';
import { type Edit, edit, run, twice, untold } from './small-workshop.ts';

/** Edits that contradict each other, found by the property test: the ledger that follows from them gives the same again. */

let lines: readonly LedgerLine[];
beforeAll(async () => {
  lines = await linesOf(await run([]));
});

const CASES: readonly (readonly [string, readonly Edit[]])[] = [
  [
    'an idea like no other is put into the first of the options, whose numbers have changed',
    [
      ['N10', { option: 'Trees', duplicateOf: 'N22' }],
      ['N00', { option: 'A new one' }],
      ['N32', { option: 'A new one' }],
      ['N30', { duplicateOf: 'N00' }],
      ['J1', { apartFrom: ['N00'] }],
    ],
  ],
  ['a blank row names an option', [['B1', { option: 'Buses' }]]],
  [
    "none of the machine's own options is left, so that the ledger holds no draft",
    [
      ['N00', { option: 'A new one', duplicateOf: 'N20' }],
      ['N01', { option: 'Mending' }],
      ['N03', { option: 'A new one', duplicateOf: 'N31' }],
      ['N21', { option: 'constructor', duplicateOf: 'N11' }],
    ],
  ],
  [
    'a repeat in the same words as another note is said to repeat a third',
    [['J2', { option: '1', duplicateOf: 'N20' }]],
  ],
  [
    'notes that say the same are said to repeat different ones, of which one stands for all',
    [
      ['D1', { duplicateOf: 'N30' }],
      ['D2', { duplicateOf: 'N20' }],
    ],
  ],
  ['a note is brought back that repeats one in the same words', [['J2', { status: 'option', pin: 'idea' }]]],
];

describe('the ledger that follows from contradictory edits', () => {
  it.each(CASES)('gives the same again where %s', async (_, edits) => {
    const [once, again] = await twice(edit(lines, edits));
    expect(written('csv', again)).toBe(written('csv', once));
    expect(untold(again)).toEqual(untold(once));
  });

  it('holds what a note was said to repeat, though a third stands for both', async () => {
    const [once, again] = await twice(edit(lines, CASES[4]?.[1] ?? []));
    for (const { ideas } of [once, again]) {
      const idOf = new Map(ideas.map(({ id, duplicateOf }) => [id, duplicateOf ?? id]));
      expect([idOf.get('D1'), idOf.get('D2')]).toEqual([idOf.get('N30'), idOf.get('N20')]);
      expect(idOf.get('N30')).toBe(idOf.get('N20'));
    }
  });
});
