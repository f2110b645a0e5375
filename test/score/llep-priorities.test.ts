import { expect, it } from 'vitest';
import { LLEP_PRIORITIES } from '../../src/score/llep-priorities.ts';

it('the LLEP priorities are numbered from 1 and weigh the same', () => {
  expect(LLEP_PRIORITIES.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(new Set(LLEP_PRIORITIES.map(({ weight }) => weight)).size).toBe(1);
  for (const { name, description } of LLEP_PRIORITIES) {
    expect(name).not.toBe('');
    expect(description).not.toBe('');
  }
});
