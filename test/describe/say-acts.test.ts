import { expect, it } from 'vitest';
import { sayActs } from '../../src/describe/say-acts.ts';

it('sayActs says a verb once for all that it serves', () => {
  const act = (verb: string, object: string) => ({ verb, object });
  expect(sayActs([])).toBe('');
  expect(sayActs([act('run', 'late buses')])).toBe('run late buses');
  expect(sayActs([act('run', 'late buses'), act('run', 'a market')])).toBe('run late buses and a market');
  expect(sayActs([act('run', 'buses'), act('put in', 'signs'), act('end', 'fees')])).toBe(
    'run buses, put in signs and end fees',
  );
});
