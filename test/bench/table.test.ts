import { expect, test } from 'vitest';
import { table } from '../../bench/table.ts';

test('a table sets text left and numbers right, with three decimals where a column has fractions', () => {
  expect(
    table(
      ['name', 'n', 'score'],
      [
        ['a', 7, 1],
        ['longer', 12, 0.25],
        ['none', 0, Number.NaN],
      ],
    ),
  ).toBe(
    ['name     n  score', '------  --  -----', 'a        7  1.000', 'longer  12  0.250', 'none     0      -'].join(
      '\n',
    ),
  );
});

test('a table without rows is its headings', () => {
  expect(table(['a', 'b'], [])).toBe('a  b\n-  -');
});
