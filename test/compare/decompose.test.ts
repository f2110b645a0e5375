import { describe, expect, it } from 'vitest';
import { decompose } from '../../src/compare/decompose.ts';
import { makeOption } from './make-comparable.ts';

const nameOf = (id: string): string => id.toUpperCase();

describe('the decomposition of a change', () => {
  it('gives the change of the weight at the old value and of the value at the new weight', () => {
    const old = makeOption('A', { fit: [0.5, 0.4], support: [0.2, 0.6] });
    const now = makeOption('A', { fit: [0.7, 0.2], support: [0.2, 0.8] });
    const { contributions, rest } = decompose(old, now, nameOf);
    // fit: (0.2 - 0.4) x 0.5 = -0.1 and (0.7 - 0.5) x 0.2 = 0.04; support: (0.8 - 0.6) x 0.2 = 0.04 and 0.
    expect(contributions.map(({ id, name }) => [id, name])).toEqual([
      ['fit', 'FIT'],
      ['support', 'SUPPORT'],
    ]);
    expect(contributions[0]?.byWeight).toBeCloseTo(-0.1, 12);
    expect(contributions[0]?.byValue).toBeCloseTo(0.04, 12);
    expect(contributions[1]?.byWeight).toBeCloseTo(0.04, 12);
    expect(contributions[1]?.byValue).toBe(0);
    // Totals: 0.5 x 0.4 + 0.2 x 0.6 = 0.32; 0.7 x 0.2 + 0.2 x 0.8 = 0.30.
    expect(rest).toBeCloseTo(0, 12);
  });

  it('lays a criterion that only one side measured to its weight', () => {
    const without = makeOption('A', { fit: [0.5, 1] });
    const withVotes = makeOption('A', { fit: [0.5, 0.5], support: [0.8, 0.5] });
    const won = decompose(without, withVotes, nameOf).contributions.find(({ id }) => id === 'support');
    expect(won).toMatchObject({ byWeight: 0.4, byValue: 0, value: { old: 0.8, new: 0.8 } });
    const lost = decompose(withVotes, without, nameOf).contributions.find(({ id }) => id === 'support');
    expect(lost).toMatchObject({ byWeight: -0.4, byValue: 0 });
  });

  it('leaves out what counts on neither side', () => {
    const option = makeOption('A', { fit: [0.5, 1], support: [0.3, 0] });
    expect(decompose(option, option, nameOf).contributions.map(({ id }) => id)).toEqual(['fit']);
  });

  it('leaves over what the published totals do not say', () => {
    const old = makeOption('A', { fit: [0.5, 1] });
    expect(decompose(old, { ...old, total: 0.6 }, nameOf).rest).toBeCloseTo(0.1, 12);
  });
});
