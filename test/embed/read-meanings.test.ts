import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embed/embedder.ts';
import { readMeanings } from '../../src/embed/read-meanings.ts';
import { errors } from '../../src/errors.ts';

const failing = (error: Error): Embedder => ({
  name: 'a broken one',
  sentTo: null,
  embed: async () => {
    throw error;
  },
});
const working: Embedder = {
  name: 'a table',
  sentTo: null,
  embed: async (texts) => ({
    rows: texts.length,
    columns: 1,
    values: Float32Array.from(texts, (text) => text.length),
  }),
};
const broken = failing(errors.encoderUnusable('it is not installed'));

describe('readMeanings', () => {
  it('asks nobody where embeddings are off', async () => {
    expect(await readMeanings(failing(new Error('asked')), 'off', ['a'], [])).toEqual({
      embeddings: null,
      warnings: [],
    });
  });

  it('does without where there is no embedder, unless meanings are required', async () => {
    expect(await readMeanings(undefined, 'auto', ['a'], [])).toEqual({ embeddings: null, warnings: [] });
    await expect(readMeanings(undefined, 'required', ['a'], [])).rejects.toMatchObject({ code: 'embedder-missing' });
  });

  it('reads the ideas and what they are compared with', async () => {
    const { embeddings, warnings } = await readMeanings(working, 'required', ['a', 'bbb'], ['cc']);
    expect([embeddings?.ideas.rows, embeddings?.others.rows, warnings]).toEqual([2, 1, []]);
  });

  it('warns, with why and the cure, where the embedder fails, and fails only where meanings are required', async () => {
    const { embeddings, warnings } = await readMeanings(broken, 'auto', ['a'], []);
    expect(embeddings).toBeNull();
    const { message, cure } = errors.encoderUnusable('it is not installed');
    expect(warnings).toMatchObject([
      { code: 'meanings-unread', message: expect.stringContaining(`${message}; ${cure}`) },
    ]);
    await expect(readMeanings(broken, 'required', ['a'], [])).rejects.toMatchObject({ code: 'encoder-unusable' });
  });

  it('hides no fault of ours', async () => {
    const fault = new TypeError('a fault');
    await expect(readMeanings(failing(fault), 'auto', ['a'], [])).rejects.toBe(fault);
  });
});
