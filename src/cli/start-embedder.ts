import type { Embedder } from '../embed/index.ts';
import type { Settings } from '../settings.ts';
import { startEncoder } from './start-encoder.ts';
import { startHttpEmbedder } from './start-http-embedder.ts';

/** An embedder that is at work, and how to end it. */
export interface StartedEmbedder {
  /** None where embeddings are off. */
  readonly embedder: Embedder | undefined;
  readonly close: () => Promise<void>;
}

/**
 * Starts the embedder that the settings ask for: the server that they name, else the built-in encoder, which loads in
 * the background while the notes are read. Nothing is loaded where embeddings are off.
 * @throws DistilError `setting-invalid` for an address that is not allowed
 */
export function startEmbedder({
  embeddings,
  embedder: address,
}: Pick<Settings, 'embeddings' | 'embedder'>): StartedEmbedder {
  const nothing = async (): Promise<void> => undefined;
  if (embeddings === 'off') return { embedder: undefined, close: nothing };
  if (address !== null) return { embedder: startHttpEmbedder(address), close: nothing };
  const encoder = startEncoder();
  return { embedder: encoder, close: encoder.close };
}
