import { describe, expect, it } from 'vitest';
import { checkPriorities } from '../../src/score/check-priorities.ts';
import { LLEP_PRIORITIES } from '../../src/score/llep-priorities.ts';

const priority = { number: 1, name: 'Green', description: '', weight: 1 };

describe('checkPriorities', () => {
  it('takes the built-in priorities', () => {
    expect(() => checkPriorities(LLEP_PRIORITIES)).not.toThrow();
  });

  it('refuses none, numbers that skip or repeat, and weights that are not positive', () => {
    expect(() => checkPriorities([])).toThrow('the priorities must be at least one, got []');
    expect(() => checkPriorities([priority, priority])).toThrow('numbered from 1 in their order, got [1,1]');
    expect(() => checkPriorities([{ ...priority, weight: 0 }])).toThrow('of positive weight, got 0');
    expect(() => checkPriorities([{ ...priority, weight: Number.NaN }])).toThrow('of positive weight');
  });
});
