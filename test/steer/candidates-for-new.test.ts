import { describe, expect, it } from 'vitest';
import { candidatesForNew } from '../../src/steer/candidates-for-new.ts';

/** Six ideas; ideas 0 and 1 are alike by 0.5, 0 and 2 by 0.25, 4 and 5 by 0.125, others not at all. */
const n = 6;
const values = new Float32Array(n * n);
for (const [a, b, cosine] of [
  [0, 1, 0.5],
  [0, 2, 0.25],
  [4, 5, 0.125],
] as const) {
  values[a * n + b] = cosine;
  values[b * n + a] = cosine;
}
const likeness = { alike: { rows: n, columns: n, values } };
const drafted = Int32Array.of(0, 0, 0, 1, 1, 1);
const open = (...ideas: number[]): Set<number> => new Set(ideas);

describe('candidatesForNew', () => {
  it('finds the idea most like those in an option that no draft knows', () => {
    const placed = Int32Array.of(2, -1, -1, -1, -1, -1);
    expect(candidatesForNew({ placed, drafted }, likeness, open(1, 2, 3, 4, 5))).toEqual([1]);
    expect(candidatesForNew({ placed, drafted }, likeness, open(2, 3, 4, 5))).toEqual([2]);
  });

  it('finds none that is hardly alike', () => {
    const placed = Int32Array.of(-1, -1, -1, -1, 2, -1);
    expect(candidatesForNew({ placed, drafted }, likeness, open(0, 1, 2, 3, 5))).toEqual([]);
  });

  it('leaves alone options that the drafts know, and new ones that hold three ideas', () => {
    const known = Int32Array.of(1, -1, -1, -1, -1, -1);
    expect(candidatesForNew({ placed: known, drafted }, likeness, open(1, 2, 3, 4, 5))).toEqual([]);
    const full = Int32Array.of(2, -1, -1, 2, 2, -1);
    expect(candidatesForNew({ placed: full, drafted }, likeness, open(1, 2, 5))).toEqual([]);
  });

  it('looks for each new option apart', () => {
    const placed = Int32Array.of(2, -1, 3, -1, -1, -1);
    expect(candidatesForNew({ placed, drafted }, likeness, open(1, 3, 4, 5))).toEqual([1]);
  });
});
