import { describe, expect, it } from 'vitest';
import { startEmbedder } from '../../src/cli/start-embedder.ts';
import { answerWell, serve } from '../embed/serve.ts';

describe('the embedder that the settings ask for', () => {
  it.each([null, 'http://localhost:1#toy'])('is none where embeddings are off (embedder: %s)', async (address) => {
    const { embedder, close } = startEmbedder({ embeddings: 'off', embedder: address });
    expect(embedder).toBeUndefined();
    await close();
  });

  it('is the server that they name', async () => {
    const { origin, received } = await serve(answerWell);
    const { embedder, close } = startEmbedder({ embeddings: 'auto', embedder: `${origin}#toy` });
    expect(embedder).toMatchObject({ name: 'the model toy', sentTo: origin });
    expect(received).toEqual([]);
    expect(await embedder?.embed(['oak'])).toMatchObject({ rows: 1, columns: 3 });
    expect(received).toHaveLength(1);
    await close();
  });

  it('is else the built-in encoder, whose threads end when it is closed', async () => {
    const { embedder, close } = startEmbedder({ embeddings: 'required', embedder: null });
    expect(embedder).toMatchObject({ name: 'the built-in sentence encoder', sentTo: null, close });
    await close();
  });

  it('is refused at an address that is not allowed', () => {
    expect(() => startEmbedder({ embeddings: 'auto', embedder: 'http://example.org#toy' })).toThrow(
      expect.objectContaining({ code: 'setting-invalid' }),
    );
  });
});
