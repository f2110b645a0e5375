import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniqueIds } from '../../src/read/ids.ts';

const claims = (...list: [input: number, row: number, id: string][]) =>
  list.map(([input, row, id]) => ({ input, row, id }));

describe('uniqueIds', () => {
  it('takes the row number where the sheet has no ids, with the number of the input from the second on', () => {
    expect(uniqueIds(claims([0, 2, ''], [0, 3, ''], [1, 2, ''])).ids).toEqual(['2', '3', '2:2']);
  });

  it("keeps the sheet's own ids", () => {
    expect(uniqueIds(claims([0, 2, 'N1'], [0, 3, 'N2']))).toEqual({ ids: ['N1', 'N2'], warning: null });
  });

  it('gives an id that repeats its row number as well, and says so once', () => {
    const { ids, warning } = uniqueIds(claims([0, 2, '17'], [0, 34, '17'], [1, 34, '17']));
    expect(ids).toEqual(['17', '17 (row 34)', '17 (row 34) (input 2)']);
    // The first of the two stands in the first file; its id is not quoted, since it may be a person's number.
    expect(warning?.message).toMatch(/^2 rows had an id that another row has too \(the first is row 34\);/);
    const { warning: later } = uniqueIds(claims([0, 2, '17'], [1, 5, '17']));
    expect(later?.message).toMatch(/\(the first is row 5 of file 2\);/);
  });

  it('lets a row without an id never take the id of another row', () => {
    expect(uniqueIds(claims([0, 2, ''], [0, 3, '2']))).toEqual({ ids: ['2 (row 2)', '2'], warning: null });
  });

  it('gives different ids, whatever the sheets say', () => {
    const claim = fc.record({
      input: fc.nat(2),
      row: fc.integer({ min: 2, max: 5 }),
      id: fc.constantFrom('', '2', '2:2', '2 (row 2)', 'x'),
    });
    fc.assert(
      fc.property(fc.array(claim), (list) => {
        // Sheets without ids have different rows; here rows repeat, so only lists with an id are a fair test.
        fc.pre(list.some(({ id }) => id !== ''));
        const { ids } = uniqueIds(list);
        expect(new Set(ids).size).toBe(list.length);
      }),
    );
  });
});
