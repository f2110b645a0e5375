import { describe, expect, it } from 'vitest';
import { compareGivens } from '../../src/compare/compare-givens.ts';
import type { Comparable } from '../../src/compare/comparison.ts';
import { makeComparable, makeOption } from './make-comparable.ts';

const compare = (old: Partial<Comparable>, now: Partial<Comparable>) =>
  compareGivens(makeComparable([['a']], [], old), makeComparable([['a']], [], now), (id) => id.toUpperCase());

const NOTHING = { version: null, embedder: null, inputs: [], settings: [], priorities: [], weights: [] };
const input = (name: string, sha256: string, rows = 10) => ({ name, sha256, rows });
const priority = (number: number, name: string, weight = 1, description = '') => ({
  number,
  name,
  weight,
  description,
});

describe('what was given otherwise', () => {
  it('is nothing where everything is the same', () => {
    expect(compare({}, {})).toEqual(NOTHING);
  });

  it('names the versions of the program', () => {
    expect(compare({ version: '0.1.0' }, { version: '0.2.0' }).version).toEqual({ old: '0.1.0', new: '0.2.0' });
  });

  it('names what read the meanings, unless a report does not say', () => {
    expect(compare({ embedder: 'x' }, { embedder: null }).embedder).toEqual({ old: 'x', new: null });
    expect(compare({ embedder: undefined }, { embedder: null }).embedder).toBeNull();
  });

  it('holds files with the same bytes for the same, whatever they are called', () => {
    expect(compare({ inputs: [input('a.csv', '1')] }, { inputs: [input('b.csv', '1')] }).inputs).toEqual([]);
  });

  it('sees other contents under the same name, before it takes what is left for the successor', () => {
    const old = [input('a.csv', '1'), input('b.csv', '2')];
    const now = [input('c.csv', '3'), input('a.csv', '4', 12)];
    expect(compare({ inputs: old }, { inputs: now }).inputs).toEqual([
      { old: old[0], new: now[1] },
      { old: old[1], new: now[0] },
    ]);
  });

  it('sees files that came and went', () => {
    const old = [input('a.csv', '1')];
    const now = [input('b.csv', '2'), input('c.csv', '3')];
    expect(compare({ inputs: old }, { inputs: now }).inputs).toEqual([
      { old: old[0], new: null },
      { old: null, new: now[0] },
      { old: null, new: now[1] },
    ]);
    expect(compare({ inputs: [] }, { inputs: old }).inputs).toEqual([{ old: null, new: old[0] }]);
  });

  it('compares notes that came from no file by their number', () => {
    expect(compare({ inputs: [input('', '')] }, { inputs: [input('', '')] }).inputs).toEqual([]);
    expect(compare({ inputs: [input('', '')] }, { inputs: [input('', '', 11)] }).inputs).toHaveLength(1);
  });

  it('compares settings by what they hold, in any order', () => {
    const old = { options: { min: 5, max: 6 }, seed: 1, weights: { fit: 1, support: 2 } };
    const now = { weights: { support: 2, fit: 1 }, options: { min: 6, max: 6 }, seed: 1 };
    expect(compare({ settings: old }, { settings: now }).settings).toEqual([
      { name: 'options', old: { min: 5, max: 6 }, new: { min: 6, max: 6 } },
    ]);
  });

  it('holds a setting that an earlier version did not know for not set', () => {
    expect(compare({ settings: {} }, { settings: { title: null } }).settings).toEqual([]);
    expect(compare({ settings: {} }, { settings: { seed: 1 } }).settings).toEqual([
      { name: 'seed', old: undefined, new: 1 },
    ]);
    expect(compare({ settings: { constructor: 1 } }, { settings: {} }).settings).toHaveLength(1);
  });

  it('matches priorities by name', () => {
    const old = [priority(1, 'Buses'), priority(2, 'Homes')];
    const now = [priority(1, 'Homes', 3), priority(2, 'Firms')];
    expect(compare({ priorities: old }, { priorities: now }).priorities).toEqual([
      { old: old[1], new: now[0] },
      { old: null, new: now[1] },
      { old: old[0], new: null },
    ]);
    expect(
      compare({ priorities: old }, { priorities: [priority(2, 'Buses'), priority(1, 'Homes')] }).priorities,
    ).toEqual([]);
  });

  it('gives the shares of the criteria as they were used', () => {
    const old = [makeOption('A', { fit: [0.5, 0.4], support: [0.5, 0.6] })];
    const now = [makeOption('A', { fit: [0.9, 0.4], votes: [0.1, 0.6] })];
    expect(compare({ options: old }, { options: now }).weights).toEqual([
      { id: 'votes', name: 'VOTES', old: 0, new: 0.6 },
      { id: 'support', name: 'SUPPORT', old: 0.6, new: 0 },
    ]);
  });
});
