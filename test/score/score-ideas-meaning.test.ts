import { describe, expect, it } from 'vitest';
import { scoreIdeas } from '../../src/score/score-ideas.ts';
import { buildCorpus } from '../../src/text/build-corpus.ts';
import { createContentWords } from '../../src/text/content-words.ts';
import { sparseOf } from '../similarity/matrices.ts';

const PRIORITIES = ['tram', 'park'].map((name, p) => ({ number: p + 1, name, description: '', weight: 1 }));
const texts = ['tram', 'railway'];
const corpus = buildCorpus(texts, createContentWords([]));
/** Both ideas mean what the first priority means, and the opposite of the second. */
const embeddings = {
  ideas: { rows: 2, columns: 1, values: Float32Array.of(1, 1) },
  others: { rows: 2, columns: 1, values: Float32Array.of(1, -1) },
};
/** Each listens to the other alone. */
const neighbours = sparseOf([
  [0, 1],
  [1, 0],
]);
const score = (parts: { meaning: boolean; near: boolean }) =>
  scoreIdeas(
    { corpus, embeddings: parts.meaning ? embeddings : null, neighbours: parts.near ? neighbours : null },
    PRIORITIES,
    [[], []],
    0,
  );

describe('scores', () => {
  it('are the words alone without an embedder and neighbours', () => {
    const { values, parts } = score({ meaning: false, near: false });
    expect([...parts.words]).toEqual([...values]);
    expect(values[2]).toBe(0);
  });

  it('are half meaning, which finds what shares no word, and never less than nought', () => {
    const { values, parts, best } = score({ meaning: true, near: false });
    // "railway" has no word of the priority, but once "tram" and it taught it, a part of its profile: words > 0.
    expect(parts.meaning[2]).toBeCloseTo(0.5, 6);
    expect([values[1], values[3]]).toEqual([0, 0]);
    expect([...best]).toEqual([0, 0]);
  });

  it('are lent four parts in ten by the neighbours, who lend what is their own', () => {
    const { values, parts, best } = score({ meaning: false, near: true });
    // What idea 0 keeps is 0.6 of its own score; idea 1 is lent 0.4 of the same.
    expect(parts.words[0]).toBeGreaterThan(0.5);
    expect(parts.lent[2]).toBeCloseTo((0.4 / 0.6) * (parts.words[0] ?? 0), 6);
    expect(values[2]).toBeCloseTo((parts.words[2] ?? 0) + (parts.lent[2] ?? 0), 6);
    expect([...best]).toEqual([0, 0]);
  });

  it('are lent meaning as well as words', () => {
    const { parts } = score({ meaning: true, near: true });
    expect(parts.meaning[0]).toBeCloseTo(0.6 * 0.5, 6);
    expect(parts.lent[2]).toBeCloseTo((0.4 / 0.6) * ((parts.words[0] ?? 0) + 0.3), 6);
  });

  it('are lent the more by a neighbour the nearer it is', () => {
    // Of its own, tram has words[2] of the first priority, tram cake words[4], lake nothing.
    const near = sparseOf([
      [0, 0.75, 0.25],
      [1, 0, 0],
      [1, 0, 0],
    ]);
    const material = { corpus: buildCorpus(['lake', 'tram', 'tram cake'], createContentWords([])), embeddings: null };
    const { parts } = scoreIdeas({ ...material, neighbours: near }, PRIORITIES, [[], [], []], 0);
    const [tram = 0, tramCake = 0] = [parts.words[2], parts.words[4]];
    expect(tram).not.toBeCloseTo(tramCake, 2);
    expect(parts.lent[0]).toBeCloseTo((0.4 / 0.6) * (0.75 * tram + 0.25 * tramCake), 6);
  });

  it('are of a meaning that the priority learnt from its ideas', () => {
    // (1, 0) and its one idea (0.6, 0.8) make (1.6, 0.8) / 1.788854, whose cosine with the idea is 1.6 / 1.788854.
    const learnt = {
      ideas: { rows: 1, columns: 2, values: Float32Array.of(0.6, 0.8) },
      others: { rows: 2, columns: 2, values: Float32Array.of(1, 0, -1, 0) },
    };
    const lake = buildCorpus(['lake'], createContentWords([]));
    const { parts } = scoreIdeas({ corpus: lake, embeddings: learnt, neighbours: null }, PRIORITIES, [[]], 0);
    expect(parts.meaning[0]).toBeCloseTo((0.5 * 1.6) / 1.788854, 5);
  });

  it('are the sum of their three parts', () => {
    const { values, parts } = score({ meaning: true, near: true });
    for (const [at, value] of values.entries())
      expect(value).toBeCloseTo((parts.words[at] ?? 0) + (parts.meaning[at] ?? 0) + (parts.lent[at] ?? 0), 5);
  });
});
