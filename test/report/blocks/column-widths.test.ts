import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/report/blocks/column-widths.ts';

describe('the widths of columns', () => {
  it('are what each needs where there is room for all', () => {
    expect(columnWidths([10, 20], [1, 1], 60)).toEqual([10, 20]);
  });

  it('give what one does not need to the others by their shares', () => {
    // of 60, thirds of 20; the first needs 6 only, so 54 go to the others one to one
    expect(columnWidths([6, 100, 100], [1, 1, 1], 60)).toEqual([6, 27, 27]);
  });

  it('never add up to more than the room', () => {
    const widths = columnWidths([50, 70, 90], [3, 2, 1], 47);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(47);
    expect(widths).toEqual([23, 15, 7]); // floors of 47 x 3/6, 2/6 and 1/6
  });

  it('leave every column something to stand in', () => {
    expect(columnWidths([50, 50], [1, 100], 20)).toEqual([1, 19]);
    expect(columnWidths([], [], 20)).toEqual([]);
  });
});
