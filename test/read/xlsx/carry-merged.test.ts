import { describe, expect, it } from 'vitest';
import { carryMerged } from '../../../src/read/xlsx/carry-merged.ts';

const rows = (...all: string[][]) => all.map((cells, i) => Object.freeze({ row: i + 1, cells: Object.freeze(cells) }));

describe('carryMerged', () => {
  it('gives the rows below the first of a merged cell what stands in that', () => {
    const carry = carryMerged([
      { column: 0, first: 1, last: 3 },
      { column: 1, first: 2, last: 3 },
      { column: 2, first: 2, last: 9 },
    ]);
    const shared = rows(['a', 'x'], ['', 'y', ''], [], ['d']).map((row) => [...(carry(row).shared ?? [])]);
    expect(shared).toEqual([
      [],
      [[0, 'a']],
      [
        [0, 'a'],
        [1, 'y'],
      ],
      [],
    ]);
  });

  it('leaves the rows of a sheet without merged cells alone', () => {
    const [row] = rows(['a']);
    if (row) expect(carryMerged([])(row)).toBe(row);
  });
});
