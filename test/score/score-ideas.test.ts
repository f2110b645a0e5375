import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Priority } from '../../src/model.ts';
import { LLEP_PRIORITIES } from '../../src/score/llep-priorities.ts';
import { scoreIdeas } from '../../src/score/score-ideas.ts';
import { buildCorpus } from '../../src/text/build-corpus.ts';
import { createContentWords } from '../../src/text/content-words.ts';

const priority = (number: number, name: string): Priority =>
  Object.freeze({ number, name, description: '', weight: 1 });
const PRIORITIES = Object.freeze([priority(1, 'bus tram'), priority(2, 'park tree')]);

/** Scores of texts as a table: a row for each text, a column for each priority. */
function score(texts: string[], stated: number[][] = [], weight = 0.1, priorities: readonly Priority[] = PRIORITIES) {
  const corpus = buildCorpus(texts, createContentWords([]));
  const scores = scoreIdeas(
    { corpus, embeddings: null, neighbours: null },
    priorities,
    Object.freeze(texts.map((_, i) => stated[i] ?? [])),
    weight,
  );
  const { values, best } = scores;
  return {
    scores,
    best: [...best],
    table: texts.map((_, i) => [...values.subarray(i * priorities.length, (i + 1) * priorities.length)]),
  };
}

describe('scoreIdeas', () => {
  it('scores an idea highest against the priority whose words it uses', () => {
    const texts = LLEP_PRIORITIES.map(({ name }) => `Something about ${name.toLowerCase()}`);
    const { best, scores } = score(texts, [], 0, LLEP_PRIORITIES);
    expect(best).toEqual([0, 1, 2, 3]);
    expect([scores.priorities, scores.values.length, scores.profiles.length]).toEqual([4, 16, 4]);
  });

  it('is the cosine between the idea and what the priority learned', () => {
    // Two texts, idf of each word ln(3/2) + 1. First profile: (bus, tram) / sqrt 2; idea 0 is (1, 0), score 1 / sqrt 2.
    // Learned: + the only good idea (1, 0): (1.707107, 0.707107), of length 1.847759. Score 1.707107 / 1.847759.
    const { table } = score(['bus', 'tram'], [], 0, [priority(1, 'bus tram'), priority(2, 'tram')]);
    expect(table[0]?.[0]).toBeCloseTo(1.707107 / 1.847759, 5);
  });

  it('gives 0 and no best priority to an idea that shares no word', () => {
    const { table, best } = score(['bus', 'park', 'cake']);
    expect(table[2]).toEqual([0, 0]);
    expect(best).toEqual([0, 1, -1]);
  });

  it('lets a priority learn words of the workshop from its best ideas', () => {
    const { table, best } = score(['bus depot', 'depot roof', 'park', 'cake']);
    expect(table[1]?.[0]).toBeGreaterThan(0);
    expect(table[1]?.[1]).toBe(0);
    expect(best).toEqual([0, 0, 1, -1]);
  });

  it('learns only from ideas of which it is the best priority', () => {
    // The second idea speaks to priority 2 above all; that it names a bus too does not teach priority 1 of lakes.
    const { table } = score(['bus tram', 'park tree bus lake', 'lake']);
    expect(table[2]?.[0]).toBe(0);
    expect(table[2]?.[1]).toBeGreaterThan(0);
  });

  it('learns from the three best ideas at least, and from no more of few', () => {
    // 0.6 x 5 / 2 = 1.5, so three; the fourth has the lowest first score, and its own word stays unknown.
    const { table } = score(['bus tram', 'bus tram one1', 'bus tram two2', 'bus far1 far2 far3', 'far1']);
    expect(table[4]).toEqual([0, 0]);
  });

  it('moves the best priority, not the scores, by what the scribe wrote', () => {
    const texts = ['bus tram park', 'cake', 'bus'];
    const without = score(texts, [[1], [1], [1]], 0);
    expect(without.best).toEqual([0, -1, 0]);
    const slightly = score(texts, [[1], [1], [1]], 0.1);
    expect(slightly.best).toEqual([0, 1, 0]);
    const wholly = score(texts, [[1], [1], [1]], 1);
    expect(wholly.best).toEqual([1, 1, 1]);
    expect(wholly.table).toEqual(without.table);
    expect(wholly.scores.stated).toEqual([[1], [1], [1]]);
  });

  it('takes the first of equally good priorities', () => {
    expect(score(['bus park'], [], 0, [priority(1, 'park'), priority(2, 'bus')]).best).toEqual([0]);
    expect(score(['cake'], [[0, 1]], 0.5).best).toEqual([0]);
  });

  it('stays within 0 and 1, and names a best priority wherever it gives a score', () => {
    const text = fc.array(fc.constantFrom('bus', 'tram', 'park', 'tree', 'depot', 'lake'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
        const { table, best } = score(texts.map((words) => words.join(' ')));
        for (const [i, row] of table.entries()) {
          for (const value of row) expect(value >= 0 && value <= 1).toBe(true);
          const highest = Math.max(...row);
          expect(best[i]).toBe(highest > 0 ? row.indexOf(highest) : -1);
        }
      }),
    );
  });
});
