import { describe, expect, it } from 'vitest';
import { naturalOrder } from '../../src/compose/natural-order.ts';

describe('the natural order of names', () => {
  it('is the same from every order', () => {
    const names = ['x10y2', 'x2y10', 'x2y9', 'x2', 'X2', '02', '2'];
    const sorted = names.toSorted(naturalOrder);
    expect(sorted).toEqual(['02', '2', 'X2', 'x2', 'x2y9', 'x2y10', 'x10y2']);
    expect(names.toReversed().toSorted(naturalOrder)).toEqual(sorted);
  });

  it('has numbers by their value and before words', () => {
    const sorted = ['Table 10', 'East', '12', 'table 2', '3a', '3', 'Table 1', 'B'].toSorted(naturalOrder);
    expect(sorted).toEqual(['3', '3a', '12', 'B', 'East', 'Table 1', 'table 2', 'Table 10']);
  });

  it('does not lose large numbers, and settles leading zeros', () => {
    const sorted = ['99999999999999999999', '7', '99999999999999999998', '007', ''].toSorted(naturalOrder);
    expect(sorted).toEqual(['', '007', '7', '99999999999999999998', '99999999999999999999']);
  });
});
