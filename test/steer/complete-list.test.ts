import { describe, expect, it } from 'vitest';
import type { Idea, Steering } from '../../src/model.ts';
import { completeList, lackingOptions } from '../../src/steer/complete-list.ts';
import { UNDECIDED } from '../../src/steer/undecided.ts';

const named = (...titles: string[]): Steering => ({
  options: titles.map((title) => ({ title, machineTitle: 'none' })),
  rulings: new Map([['N1', { ...UNDECIDED, status: 'idea', option: 0 }]]),
});
const ideas = ['N1', 'N2', 'N3'].map((id) => ({ note: { id }, repeats: [] }) as unknown as Idea);

describe("a list of an officer's own", () => {
  it('leaves as many options to the machine as it names fewer than were asked for', () => {
    expect(lackingOptions(named('Vouchers'), { min: 5, max: 6 })).toEqual({ min: 4, max: 5 });
    expect(lackingOptions(named('A', 'B'), { min: 3, max: 3 })).toEqual({ min: 1, max: 1 });
    expect(lackingOptions(named('A', 'B', 'C'), { min: 3, max: 3 })).toBeNull();
  });

  it('is completed by the options of the machine, and what it decides stands', () => {
    const { options, rulings } = completeList(named('Vouchers'), ideas, {
      count: 2,
      assignments: Int32Array.of(0, 1, 0),
    });
    expect(options.map(({ title }) => title)).toEqual(['Vouchers', '', '']);
    expect(rulings.get('N1')).toMatchObject({ status: 'idea', option: 0, draft: 1 });
    expect(['N2', 'N3'].map((id) => rulings.get(id)?.draft)).toEqual([2, 1]);
  });
});
