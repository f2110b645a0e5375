import { afterAll, describe, expect, it } from 'vitest';
import { startEncoder } from '../../src/cli/start-encoder.ts';
import type { Embedder } from '../../src/embed/embedder.ts';
import type { DenseMatrix } from '../../src/model.ts';

/** What holds for every embedder; a new one is tested by a line here. */
const encoder = startEncoder(new URL('../../dist/', import.meta.url));
const EMBEDDERS: readonly Embedder[] = [encoder];

afterAll(() => encoder.close());

const TEXTS: readonly string[] = Object.freeze([
  'Free bus passes for apprentices',
  'Solar panels on every school roof',
  '',
  'A mentor for each new firm',
  'Free bus passes for apprentices',
]);

/** What no officer types on purpose and every spreadsheet holds sooner or later. */
const HOSTILE: readonly string[] = [
  '🚌🚌🚌',
  'NUL \u0000 in the middle',
  'مزيد من الحافلات',
  '\u202egnihtemos\u202c',
  'lone \ud800 surrogate',
  '\udfff',
  '=1+1 | <b> \r\n ,;"',
  'constructor __proto__',
  'x'.repeat(100_000),
  'more buses '.repeat(10_000),
  ' \n\t\u00a0\u200b ',
];

const rowsOf = ({ rows, columns, values }: DenseMatrix): number[][] =>
  Array.from({ length: rows }, (_, row) => [...values.subarray(row * columns, (row + 1) * columns)]);

const lengthOf = (row: readonly number[]): number => Math.hypot(...row);

describe.each(EMBEDDERS.map((embedder) => [embedder.name, embedder] as const))('%s', (name, embedder) => {
  it('has a name that can stand in a sentence', () => {
    expect(name).toMatch(/^\S.*[^.\s]$/);
  });

  it('gives a row for each text, in their order, of length 1; equal texts give equal rows, an empty one zeros', async () => {
    const rows = rowsOf(await embedder.embed(TEXTS));
    expect(rows).toHaveLength(TEXTS.length);
    // Rounding to steps of 2^-16 moves the length by less than the square root of 512 steps.
    for (const [i, row] of rows.entries()) expect(lengthOf(row)).toBeCloseTo(TEXTS[i] === '' ? 0 : 1, 3);
    expect(rows[4]).toEqual(rows[0]);
    expect(rows[1]).not.toEqual(rows[0]);
  });

  it('rounds to steps of 2^-16', async () => {
    const { values } = await embedder.embed(TEXTS);
    expect([...values].every((value) => Number.isInteger(value * 2 ** 16))).toBe(true);
  });

  it('gives a text the same row alone, among others and in another order', async () => {
    const rows = rowsOf(await embedder.embed(TEXTS));
    expect(rowsOf(await embedder.embed([...TEXTS].reverse()))).toEqual([...rows].reverse());
    for (const [i, text] of TEXTS.entries()) expect(rowsOf(await embedder.embed([text]))).toEqual([rows[i]]);
  });

  it('embeds two lists at once', async () => {
    const [one, other] = await Promise.all([embedder.embed(TEXTS), embedder.embed(HOSTILE)]);
    expect([one, other]).toEqual([await embedder.embed(TEXTS), await embedder.embed(HOSTILE)]);
  });

  it('takes hostile texts: each row has length 1 or is zero, and none harms the others', async () => {
    const rows = rowsOf(await embedder.embed([...HOSTILE, TEXTS[0] ?? '']));
    for (const row of rows) expect([0, 1]).toContain(Math.round(lengthOf(row) * 1000) / 1000);
    expect(rows.at(-1)).toEqual(rowsOf(await embedder.embed(TEXTS))[0]);
    expect(rows[HOSTILE.length - 1]?.every((value) => value === 0)).toBe(true);
  });

  it('gives an empty matrix for no texts', async () => {
    const { rows, columns, values } = await embedder.embed([]);
    expect([rows, values.length]).toEqual([0, 0]);
    expect(columns).toBeGreaterThan(0);
  });

  it('tells how far it is, never back, up to all', async () => {
    const shares: number[] = [];
    await embedder.embed(
      Array.from({ length: 60 }, (_, i) => `Idea number ${i} for the town`),
      (done) => shares.push(done),
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});
