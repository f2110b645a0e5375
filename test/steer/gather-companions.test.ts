import { describe, expect, it } from 'vitest';
import type { DenseMatrix } from '../../src/model.ts';
import { gatherCompanions } from '../../src/steer/gather-companions.ts';
import type { Learnt } from '../../src/steer/learn.ts';
import { makeNote } from '../make-note.ts';

/** Ideas on a line, the nearer the more alike; the first half leans to option 0, the other to option 1. */
const source = (texts: readonly string[], lean = 0) => {
  const n = texts.length;
  const near: DenseMatrix = {
    rows: n,
    columns: n,
    values: Float32Array.from({ length: n * n }, (_, at) => 1 - Math.abs(Math.floor(at / n) - (at % n)) / n),
  };
  const learnt: Learnt = {
    options: 2,
    leanings: Float64Array.from({ length: 2 * n }, (_, at) => (at >> 1 < n / 2 === (at % 2 === 0) ? lean : 0)),
    placed: [],
    learntFrom: [],
    mixture: { alike: 2, smoothed: 0, columns: 0 },
    inverse: [],
  };
  return {
    ideas: texts.map((text, i) => ({ note: makeNote({ id: `N${i}`, text }), repeats: [] })),
    learnt,
    likeness: { alike: near, smoothed: near, columns: null },
  };
};
const short = Array.from({ length: 20 }, (_, i) => `Idea ${i}`);
const all = (texts: readonly string[]): number[] => [...texts.keys()];

describe('gatherCompanions', () => {
  it('puts the idea first and those most like it behind, as many as fit a screen', () => {
    expect(gatherCompanions(4, all(short), source(short))).toEqual([4, 3, 5, 2, 6, 1, 7, 0]);
  });

  it('prefers ideas that lean to the same option', () => {
    expect(gatherCompanions(9, all(short), source(short, 1))).toEqual([9, 8, 7, 6, 5, 4, 3, 2]);
  });

  it('chooses only among those it is given', () => {
    expect(gatherCompanions(4, [0, 4, 19], source(short))).toEqual([4, 0, 19]);
  });

  it('shows fewer where notes are long, and leaves out one that does not fit for shorter ones', () => {
    const texts = ['a'.repeat(500), 'b'.repeat(450), 'c'.repeat(400), 'd'.repeat(40), 'e'.repeat(5000)];
    expect(gatherCompanions(0, all(texts), source(texts))).toEqual([0, 1, 3]);
    expect(gatherCompanions(4, all(texts), source(texts))).toEqual([4, 3]);
  });
});
