import { batches, type Embedder, VECTOR_LENGTH } from '../embed/index.ts';
import { startEncoderThread } from './start-encoder-thread.ts';

/** An embedder that holds threads. */
export interface Encoder extends Embedder {
  /** Ends the threads. Texts that they still have are given up. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the built-in sentence encoder. It loads while the program does other work; what goes wrong then is told by
 * `embed`. It keeps the program from ending only while it embeds. The threads take one batch after the other until all are
 * dealt out; what the row of a text is does not depend on that.
 *
 * @param folder where `encoder-worker.js` and its WebAssembly lie; as it is built, beside this program
 */
export function startEncoder(folder = new URL('.', import.meta.url), threads = 2): Encoder {
  const program = new URL('encoder-worker.js', folder);
  const pool = Array.from({ length: threads }, () => startEncoderThread(program));
  const close = async (): Promise<void> => {
    await Promise.all(pool.map((thread) => thread.close()));
  };

  return {
    name: 'the built-in sentence encoder',
    sentTo: null,
    embed: async (texts, onProgress) => {
      const values = new Float32Array(texts.length * VECTOR_LENGTH);
      const waiting = batches(texts).values();
      let dealt = 0;
      let done = 0;
      const work = async (encode: (texts: readonly string[]) => Promise<Float32Array>): Promise<void> => {
        // Both threads take from the one list of those that wait.
        for (const batch of waiting) {
          const first = dealt;
          dealt += batch.length;
          values.set(await encode(batch), first * VECTOR_LENGTH);
          done += batch.length;
          onProgress?.(done / texts.length);
        }
      };
      try {
        await Promise.all(pool.map(({ encode }) => work(encode)));
      } catch (error) {
        await close(); // The other threads would go on with the rest for nothing.
        throw error;
      }
      return { rows: texts.length, columns: VECTOR_LENGTH, values };
    },
    close,
  };
}
