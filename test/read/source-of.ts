import type { Source } from '../../src/read/source.ts';

/** A source in memory, its bytes cut at the given places. */
export function sourceOf(content: string | Uint8Array, name = 'ideas.csv', cuts: readonly number[] = []): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  return {
    name,
    bytes: (async function* () {
      for (const [i, start] of places.slice(0, -1).entries()) yield bytes.slice(start, places[i + 1]);
    })(),
  };
}
