import { describe, expect, it } from 'vitest';
import type { Ruling } from '../../src/model.ts';
import { ruleRepeats } from '../../src/steer/rule-repeats.ts';
import { makeNote } from '../make-note.ts';

const IDEAS = ['A', 'B', 'C', 'D', 'E'].map((id) => ({ note: makeNote({ id, text: id }), repeats: [] }));

const ruling = (part: Partial<Ruling>): Ruling => ({
  status: null,
  option: null,
  draft: null,
  repeatOf: null,
  apartFrom: [],
  note: '',
  machineDraft: null,
  ...part,
});
const ruled = (groups: readonly (readonly number[])[], rulings: Record<string, Partial<Ruling>>) =>
  ruleRepeats(groups, IDEAS, new Map(Object.entries(rulings).map(([id, part]) => [id, ruling(part)])));

describe('ruleRepeats', () => {
  it('leaves the groups of the machine as they are where officers said nothing', () => {
    expect(
      ruled(
        [
          [0, 1, 2],
          [3, 4],
        ],
        {},
      ),
    ).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  it('brings together what officers confirmed, with the groups on both sides', () => {
    expect(
      ruled(
        [
          [0, 1],
          [3, 4],
        ],
        { C: { repeatOf: 'A' } },
      ),
    ).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    expect(
      ruled(
        [
          [0, 1],
          [3, 4],
        ],
        { D: { repeatOf: 'B' } },
      ),
    ).toEqual([[0, 1, 3, 4]]);
  });

  it('takes out what officers keep apart, and leaves the rest together', () => {
    expect(ruled([[0, 1, 2]], { B: { apartFrom: ['A'] } })).toEqual([[0, 2]]);
    expect(ruled([[0, 1]], { A: { apartFrom: ['B'] } })).toEqual([]);
  });

  it('never makes one idea of two that officers put into different options', () => {
    expect(ruled([[0, 1]], { A: { option: 0 }, B: { option: 1 } })).toEqual([]);
    expect(ruled([[0, 1]], { A: { option: 1 }, B: { option: 1 } })).toEqual([[0, 1]]);
  });

  it('keeps apart what a confirmed pair would bring together against a word of an officer', () => {
    expect(ruled([], { B: { repeatOf: 'A', apartFrom: ['A'] } })).toEqual([]);
  });
});
