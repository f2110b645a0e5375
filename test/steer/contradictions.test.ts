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

  it('puts a repeat back that was undone, from either side, and keeps the two apart no more', async () => {
    const back = await linesOf(await run(edit(lines, [['D2', { status: 'option', duplicateOf: '' }]])));
    expect(back.find(({ id }) => id === 'D2')).toMatchObject({ status: 'option', apartFrom: ['N00'] });
    for (const [id, other] of [
      ['D2', 'N00'],
      ['N00', 'D2'],
    ] as const) {
      const [once, again] = await twice(edit(back, [[id, { duplicateOf: other }]]));
      expect(once.ideas.find((entry) => entry.id === id)).toMatchObject({ duplicateOf: other });
      expect(once.ideas.flatMap(({ steered }) => steered?.apartFrom ?? [])).toEqual([]);
      expect(written('csv', again)).toBe(written('csv', once));
    }
  });

  it('lays nothing to officers that was not taken as they typed it', async () => {
    const typed: readonly Edit[] = [
      ['N01', { duplicateOf: 'J1' }],
      ['N02', { duplicateOf: 'B1', status: 'duplicate' }],
      ['N10', { duplicateOf: 'N11' }],
      ['N11', { duplicateOf: 'N10' }],
      ['N20', { status: 'blank' }],
      ['N21', { option: '?' }],
    ];
    const report = await run(edit(lines, typed));
    expect(report.warnings.filter(({ code }) => code === 'assignment-unclear')).toHaveLength(typed.length);
    expect(report.ideas.filter(({ steered }) => steered?.by === 'officer')).toEqual([]);
    expect(written('csv', report)).toBe(written('csv', await run(lines)));
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
