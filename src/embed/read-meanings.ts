import { DistilError, errors } from '../errors.ts';
import type { Embeddings, Warning } from '../model.ts';
import type { Settings } from '../settings.ts';
import { warnings } from '../warnings.ts';
import { embedIdeas } from './embed-ideas.ts';
import type { Embedder } from './embedder.ts';

export interface Meanings {
  /** null where there is no embedder, it was not wanted, or it failed and words must do. */
  readonly embeddings: Embeddings | null;
  readonly warnings: readonly Warning[];
}

/**
 * Embeds the ideas as far as that is wanted and possible.
 * @throws DistilError where meanings are `required` and cannot be had
 */
export async function readMeanings(
  embedder: Embedder | undefined,
  wanted: Settings['embeddings'],
  ideas: readonly string[],
  others: readonly string[],
  onProgress?: (done: number) => void,
): Promise<Meanings> {
  if (wanted === 'off') return { embeddings: null, warnings: [] };
  if (!embedder) {
    if (wanted === 'required') throw errors.embedderMissing();
    return { embeddings: null, warnings: [] };
  }
  try {
    return { embeddings: await embedIdeas(embedder, ideas, others, onProgress), warnings: [] };
  } catch (error) {
    if (wanted === 'required' || !(error instanceof DistilError)) throw error;
    return { embeddings: null, warnings: [warnings.meaningsUnread(error.message, error.cure)] };
  }
}
