import type { Embedder } from './embedder.ts';

/** The same embedder, which reads each text only once however often it is asked: a text's row never depends on the others. */
export function remember(embedder: Embedder): Embedder {
  const known = new Map<string, Float32Array>();
  return {
    ...embedder,
    embed: async (texts, onProgress) => {
      const unknown = [...new Set(texts)].filter((text) => !known.has(text));
      if (unknown.length > 0) {
        const { columns, values } = await embedder.embed(unknown, onProgress);
        for (const [i, text] of unknown.entries()) known.set(text, values.slice(i * columns, (i + 1) * columns));
      }
      const columns = known.get(texts[0] ?? '')?.length ?? 0;
      const rows = new Float32Array(texts.length * columns);
      for (const [i, text] of texts.entries()) rows.set(known.get(text) ?? [], i * columns);
      return { rows: texts.length, columns, values: rows };
    },
  };
}
