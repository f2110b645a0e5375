import { describe, expect, it } from 'vitest';
import type { DenseMatrix } from '../../src/model.ts';
import { type Nearness, standOut } from '../../src/steer/stand-out.ts';

/** Ideas of the same letter are alike. */
const likenessOf = (letters: string): DenseMatrix => ({
  rows: letters.length,
  columns: letters.length,
  values: Float32Array.from([...letters].flatMap((a) => [...letters].map((b) => (a === b ? 0.9 : 0.1)))),
});
/** Leanings of about -0.3, 0 and 0.3, as notes of kinds that were there before have. */
const USUAL: readonly Nearness[] = [
  { earlier: 0.4, others: 0.3 },
  { earlier: 0.35, others: 0.35 },
  { earlier: 0.3, others: 0.4 },
];
const NEW: Nearness = { earlier: 0.1, others: 0.4 };
const usual = (n: number): Nearness[] => Array.from({ length: n }, (_, i) => USUAL[i % 3] ?? NEW);

describe('ideas that stand out', () => {
  it('are those that are alike and much more like each other than like anything earlier', () => {
    const found = standOut([...usual(9), NEW, NEW, NEW], likenessOf('aaabbbcccddd'));
    expect([...found].sort((a, b) => a - b)).toEqual([9, 10, 11]);
  });

  it('are none where two of them are alike, or three that are not', () => {
    expect(standOut([...usual(9), NEW, NEW], likenessOf('aaabbbcccdd')).size).toBe(0);
    expect(standOut([...usual(9), NEW, NEW, NEW], likenessOf('aaabbbcccabc')).size).toBe(0);
  });

  it('are none where all lean as far one way as the other', () => {
    expect(standOut(usual(30), likenessOf('aaabbbcccdddeee'.repeat(2))).size).toBe(0);
  });

  it('are found though every other note was there before in the very same words', () => {
    const same: Nearness = { earlier: 1, others: 0.4 };
    const found = standOut([...new Array(9).fill(same), NEW, NEW, NEW], likenessOf('aaabbbcccddd'));
    expect(found.size).toBe(3);
  });

  it('are none where a note leans less to what is earlier than usual, but still leans there', () => {
    const same: Nearness = { earlier: 1, others: 0.4 };
    const less: Nearness = { earlier: 0.5, others: 0.4 };
    expect(standOut([...new Array(9).fill(same), less, less, less], likenessOf('aaabbbcccddd')).size).toBe(0);
  });

  it('may be all of them', () => {
    expect(standOut(new Array(6).fill(NEW), likenessOf('aaabbb')).size).toBe(6);
  });
});
