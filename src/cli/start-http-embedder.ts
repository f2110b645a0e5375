import { setTimeout } from 'node:timers/promises';

import { createHttpEmbedder, type Embedder } from '../embed/index.ts';
import { EMBEDDER_KEY_VARIABLE } from '../settings.ts';

/**
 * The embedder that the setting `embedder` names, with the real network and clock, and the key from the environment
 * (space around it, as a file or a script may leave it, is dropped).
 * @throws DistilError `setting-invalid` for an address or a key that is not allowed
 */
export const startHttpEmbedder = (setting: string): Embedder =>
  createHttpEmbedder(setting, {
    fetch,
    pause: (ms) => setTimeout(ms),
    timeout: (ms) => AbortSignal.timeout(ms),
    key: process.env[EMBEDDER_KEY_VARIABLE]?.trim() || null,
  });
