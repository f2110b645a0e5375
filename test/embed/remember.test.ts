import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embed/embedder.ts';
import { remember } from '../../src/embed/remember.ts';

/** An embedder that writes down what it is asked; a text's row is [its length, the code of its first letter]. */
function recording() {
  const asked: (readonly string[])[] = [];
  const embedder: Embedder = {
    name: 'a toy',
    sentTo: 'http://localhost:1',
    embed: async (texts, onProgress) => {
      asked.push(texts);
      onProgress?.(1);
      const values = Float32Array.from(texts.flatMap((text) => [text.length, text.charCodeAt(0)]));
      return { rows: texts.length, columns: 2, values };
    },
  };
  return { asked, embedder };
}

describe('an embedder that remembers', () => {
  it('asks for each text once, however often and in whatever order it is wanted', async () => {
    const { asked, embedder } = recording();
    const remembering = remember(embedder);
    await remembering.embed(['oak', 'elm', 'oak']);
    await remembering.embed(['beech', 'elm']);
    expect(asked).toEqual([['oak', 'elm'], ['beech']]);
  });

  it.each([
    ['new', ['oak', 'beech', 'oak']],
    ['partly known', ['beech', 'elm', 'birch', 'elm']],
    ['known', ['elm', 'ash']],
  ])('gives the rows that the embedder gives, where the texts are %s', async (_, texts) => {
    const { embedder } = recording();
    const remembering = remember(embedder);
    await remembering.embed(['ash', 'elm']);
    expect(await remembering.embed(texts)).toEqual(await embedder.embed(texts));
  });

  it('keeps the name of the embedder, where it sends the texts and how far it is', async () => {
    const { embedder } = recording();
    const remembering = remember(embedder);
    expect(remembering).toMatchObject({ name: 'a toy', sentTo: 'http://localhost:1' });
    const told: number[] = [];
    await remembering.embed(['oak'], (done) => told.push(done));
    expect(told).toEqual([1]);
  });
});
