import { describe, expect, it } from 'vitest';
import { peek } from '../../src/read/peek.ts';
import { collect } from './collect.ts';
import { sourceOf } from './source-of.ts';

const all = async (chunks: AsyncIterable<Uint8Array>) => Buffer.concat(await collect(chunks));

describe('peek', () => {
  it('shows the head and still gives every byte', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 251);
    for (const cuts of [[], [1, 2, 3], [65_535, 65_537], [70_000]]) {
      const opened = await peek(sourceOf(bytes, 'x', cuts));
      expect(Buffer.compare(opened.head, bytes.subarray(0, 65_536))).toBe(0);
      expect(Buffer.compare(await all(opened.bytes), bytes)).toBe(0);
    }
  });

  it('shows all of a short source, and nothing of an empty one', async () => {
    expect((await peek(sourceOf('idea'))).head).toHaveLength(4);
    const empty = await peek(sourceOf(''));
    expect(empty.head).toHaveLength(0);
    expect(await all(empty.bytes)).toHaveLength(0);
  });

  it('lets the source go when reading stops early', async () => {
    let closed = false;
    async function* bytes() {
      try {
        for (;;) yield new Uint8Array(50_000);
      } finally {
        closed = true;
      }
    }
    for await (const _ of (await peek({ name: 'x', bytes: bytes() })).bytes) break;
    expect(closed).toBe(true);
  });
});
