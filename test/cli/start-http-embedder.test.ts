import { afterEach, describe, expect, it, vi } from 'vitest';
import { startHttpEmbedder } from '../../src/cli/start-http-embedder.ts';
import { answerWell, serve } from '../embed/serve.ts';

afterEach(() => vi.unstubAllEnvs());

/** Embeds a text with the variable as given and gives what the server was sent as a key. */
async function sentWith(key: string | undefined): Promise<string | undefined> {
  vi.stubEnv('LLEP_DISTIL_EMBEDDER_KEY', key);
  const { origin, received } = await serve(answerWell);
  await startHttpEmbedder(`${origin}#toy`).embed(['oak']);
  return received[0]?.headers.authorization;
}

describe('the embedder of the user', () => {
  it('takes its key from the environment', async () => {
    expect(await sentWith('sk-0123')).toBe('Bearer sk-0123');
    expect(await sentWith(' sk-0123\r\n')).toBe('Bearer sk-0123');
  });

  it('needs no key', async () => {
    expect(await sentWith(undefined)).toBeUndefined();
    expect(await sentWith(' ')).toBeUndefined();
  });

  it('refuses a key that cannot be sent, without showing it', () => {
    vi.stubEnv('LLEP_DISTIL_EMBEDDER_KEY', 'hush hush');
    expect(() => startHttpEmbedder('http://localhost#toy')).toThrow(
      /^LLEP_DISTIL_EMBEDDER_KEY must be .*, got "\*\*\*"$/,
    );
  });

  it('waits as long as the server asks before it tries again', async () => {
    const times: number[] = [];
    const { origin } = await serve((response, request, n) => {
      times.push(performance.now());
      if (n === 0) response.writeHead(429, { 'retry-after': '1' }).end();
      else answerWell(response, request, n);
    });
    const { rows, columns } = await startHttpEmbedder(`${origin}#toy`).embed(['oak']);
    expect({ rows, columns }).toEqual({ rows: 1, columns: 3 });
    // A timer may fire a millisecond early.
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it('follows no redirect', async () => {
    const other = await serve(answerWell);
    const { origin } = await serve((response) => response.writeHead(308, { location: `${other.origin}/` }).end());
    await expect(startHttpEmbedder(`${origin}#toy`).embed(['oak'])).rejects.toThrow('status 308');
    expect(other.received).toEqual([]);
  });
});
