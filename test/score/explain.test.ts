import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Priority } from '../../src/model.ts';
import { explain } from '../../src/score/explain.ts';
import { scoreIdeas } from '../../src/score/score-ideas.ts';
import { buildCorpus } from '../../src/text/build-corpus.ts';
import { createContentWords } from '../../src/text/content-words.ts';

const PRIORITIES: readonly Priority[] = ['bus tram', 'park tree'].map((name, p) => ({
  number: p + 1,
  name,
  description: '',
  weight: 1,
}));

function explainer(texts: string[]) {
  const corpus = buildCorpus(texts, createContentWords([]));
  const scores = scoreIdeas(
    { corpus, embeddings: null, neighbours: null },
    PRIORITIES,
    texts.map(() => []),
    0,
  );
  return (ideas: number[], priority: number, most = 9) => explain(corpus, scores, Object.freeze(ideas), priority, most);
}

describe('explain', () => {
  it('shares the score out among the words that earned it, the strongest first', () => {
    // All words have one idf. The priority, (1, 1) / sqrt 2, learns from idea 0, (1, 1) / sqrt 2, alone: they count alike.
    const shares = explainer(['bus tram'])([0], 0);
    expect(shares).toEqual([
      { term: 'bus', share: expect.closeTo(0.5, 6) },
      { term: 'tram', share: expect.closeTo(0.5, 6) },
    ]);
  });

  it('gives a word its part in the sum that the score is', () => {
    // "bus bus tram": weights (1 + ln 2 : 1) and a profile that leans the same way, so buses earn over 0.63 of the score.
    const [first, second] = explainer(['bus bus tram'])([0], 0);
    expect([first?.term, second?.term]).toEqual(['bus', 'tram']);
    expect(first?.share).toBeGreaterThan(0.63);
    expect((first?.share ?? 0) + (second?.share ?? 0)).toBeCloseTo(1, 6);
  });

  it('adds up several ideas', () => {
    const explained = explainer(['bus', 'tram', 'bus depot']);
    expect(explained([0, 2], 0).map(({ term }) => term)).toEqual(['bus', 'depot']);
    expect(
      explained([0, 1, 2], 0)
        .map(({ term }) => term)
        .sort(),
    ).toEqual(['bus', 'depot', 'tram']);
  });

  it('is empty where the score is 0, and for no priority', () => {
    const explained = explainer(['bus', 'cake']);
    expect(explained([1], 0)).toEqual([]);
    expect(explained([0], 1)).toEqual([]);
    expect(explained([0], -1)).toEqual([]);
    expect(explained([], 0)).toEqual([]);
  });

  it('names only words of the ideas, no more than asked for, with shares that add up to 1 at most', () => {
    const text = fc.array(fc.constantFrom('bus', 'tram', 'park', 'tree', 'depot', 'lake'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 6 }), (texts, most) => {
        const explained = explainer(texts.map((words) => words.join(' ')));
        for (const [i, words] of texts.entries()) {
          const shares = explained([i], 0, most);
          expect(shares.length).toBeLessThanOrEqual(most);
          for (const { term, share } of shares) {
            expect(words).toContain(term);
            expect(share).toBeGreaterThan(0);
          }
          const sum = shares.reduce((total, { share }) => total + share, 0);
          expect(sum).toBeLessThan(1 + 1e-9);
          if (shares.length > 0 && most >= new Set(words).size) expect(sum).toBeCloseTo(1, 9);
          expect(shares.map(({ share }) => share)).toEqual(shares.map(({ share }) => share).sort((a, b) => b - a));
        }
      }),
    );
  });
});
