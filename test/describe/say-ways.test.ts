import { expect, it } from 'vitest';
import { sayWays } from '../../src/describe/say-ways.ts';

it('sayWays says a verb once for all that it serves', () => {
  const way = (verb: string, object: string) => ({ verb, object });
  expect(sayWays([])).toBe('');
  expect(sayWays([way('run', 'late buses')])).toBe('run late buses');
  expect(sayWays([way('run', 'late buses'), way('run', 'a market')])).toBe('run late buses and a market');
  expect(sayWays([way('run', 'buses'), way('put in', 'signs'), way('end', 'fees')])).toBe(
    'run buses, put in signs and end fees',
  );
});
