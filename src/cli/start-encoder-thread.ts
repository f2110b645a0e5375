import { Worker } from 'node:worker_threads';
import { type DistilError, errors } from '../errors.ts';

/** A thread of the sentence encoder. */
export interface EncoderThread {
  /**
   * The rows of the texts, one after the other. May be called before the last call is done.
   * @throws DistilError where the thread could not start or has died
   */
  readonly encode: (texts: readonly string[]) => Promise<Float32Array>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (rows: Float32Array) => void;
  readonly reject: (error: DistilError) => void;
}

/**
 * Starts a thread of the sentence encoder, which begins to load at once. It keeps the program from ending only while it
 * has work; what it prints is not shown. Its failure is told to whoever waits for it or asks it afterwards, and to nobody
 * else.
 * @param program the address of the built `encoder-worker.js`
 */
export function startEncoderThread(program: URL): EncoderThread {
  const worker = new Worker(program, { stdout: true, stderr: true });
  const queue: Waiting[] = [];
  let failure: DistilError | undefined;

  const end = (why: string): void => {
    failure ??= errors.encoderUnusable(why);
    for (const { reject } of queue.splice(0)) reject(failure);
  };
  worker.on('message', (rows: Float32Array) => {
    queue.shift()?.resolve(rows);
    if (queue.length === 0) worker.unref();
  });
  worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)));
  worker.on('messageerror', (error) => end(error.message));
  worker.on('exit', () => end('its thread has ended'));
  worker.unref(); // Only now, since listening to messages takes it back.

  return {
    encode: (texts) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        queue.push({ resolve, reject });
        worker.ref();
        worker.postMessage(texts);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
