import { describe, expect, it } from 'vitest';
import { embedIdeas } from '../../src/embed/embed-ideas.ts';
import type { Embedder } from '../../src/embed/embedder.ts';

/** Each text is written as its own vector: "1 0". */
const embedder: Embedder = {
  name: 'a table',
  sentTo: null,
  embed: async (texts, onProgress) => {
    onProgress?.(1);
    return {
      rows: texts.length,
      columns: 2,
      values: Float32Array.from(texts.flatMap((text) => text.split(' ').map(Number))),
    };
  },
};

describe('embedIdeas', () => {
  it('takes the mean of the ideas away from all, and scales to length 1', async () => {
    // The mean of (1, 0) and (0, 1) is (0.5, 0.5); what is left of them is (0.5, -0.5) and (-0.5, 0.5).
    const { ideas, others } = await embedIdeas(embedder, ['1 0', '0 1'], ['0.5 -0.5']);
    const half = Math.SQRT1_2;
    expect([...ideas.values]).toEqual([half, -half, -half, half].map((value) => expect.closeTo(value, 6)));
    // (0.5, -0.5) less the mean is (0, -1).
    expect([...others.values]).toEqual([0, -1].map((value) => expect.closeTo(value, 6)));
  });

  it('leaves a text without meaning at nought, and out of the mean', async () => {
    const { ideas } = await embedIdeas(embedder, ['1 0', '0 1', '0 0'], []);
    expect([...ideas.values.subarray(4)]).toEqual([0, 0]);
    expect(ideas.values[0]).toBeCloseTo(Math.SQRT1_2, 6);
  });

  it('tells how far the embedder is', async () => {
    const told: number[] = [];
    await embedIdeas(embedder, ['1 0'], [], (done) => told.push(done));
    expect(told).toEqual([1]);
  });

  it('has nothing to say of ideas that all mean the same', async () => {
    const { ideas, others } = await embedIdeas(embedder, ['1 0', '1 0'], ['1 0']);
    expect([...ideas.values, ...others.values]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
