import type { Embedder } from '../../src/embed/embedder.ts';
import { readMeanings } from '../../src/embed/read-meanings.ts';
import { createRandom } from '../../src/random.ts';
import type { Settings } from '../../src/settings.ts';
import { SETTINGS } from '../../src/settings.ts';
import { blend } from '../../src/similarity/blend.ts';
import { relate } from '../../src/similarity/relate.ts';
import { buildCorpus } from '../../src/text/build-corpus.ts';
import { createContentWords } from '../../src/text/content-words.ts';
import { spearmanRho } from '../metrics/spearman-rho.ts';
import { readCsv } from './read-csv.ts';

export interface SimilarityPairsResult {
  readonly file: string;
  readonly challenge: string;
  readonly pairs: number;
  /** Of the similarity before smoothing. */
  readonly rho: number;
  /** Of the similarity that ideas are grouped by. */
  readonly smoothedRho: number;
}

/**
 * Compares the similarity of ideas with what people said (columns challenge, id_a, id_b, text_a, text_b, similarity):
 * for each challenge, Spearman's rho over its pairs. All ideas of a challenge are taken together, as one workshop.
 */
export async function measureSimilarityPairs(
  file: string,
  settings: Partial<Settings>,
  embedder?: Embedder,
): Promise<SimilarityPairsResult[]> {
  const rows = readCsv(file, ['challenge', 'id_a', 'id_b', 'text_a', 'text_b', 'similarity']);
  const challenges = [...new Set(rows.map((row) => row.get('challenge') ?? ''))];
  const results: SimilarityPairsResult[] = [];
  for (const challenge of challenges) {
    const pairs = rows.filter((row) => row.get('challenge') === challenge);
    const texts = new Map<string, string>();
    for (const pair of pairs) {
      for (const side of ['a', 'b']) texts.set(pair.get(`id_${side}`) ?? '', pair.get(`text_${side}`) ?? '');
    }
    const ids = [...texts.keys()];
    const places = new Map(ids.map((id, i) => [id, i]));
    const { matrix: words } = buildCorpus([...texts.values()], createContentWords(settings.stopWords ?? []));
    const { embeddings } = await readMeanings(embedder, settings.embeddings ?? 'auto', [...texts.values()], []);
    const meaning = embeddings?.ideas ?? null;
    const said = pairs.map((pair) => Number(pair.get('similarity')));
    const rhoOf = ({ values }: { readonly values: Float32Array }) =>
      spearmanRho(
        said,
        pairs.map((pair) => {
          const a = places.get(pair.get('id_a') ?? '') ?? 0;
          const b = places.get(pair.get('id_b') ?? '') ?? 0;
          return values[a * ids.length + b] ?? 0;
        }),
      );
    const random = createRandom(settings.seed ?? SETTINGS.seed.default);
    const smoothedRho = rhoOf(relate({ words, meaning }, [], 0, random).similarity);
    results.push({ file, challenge, pairs: pairs.length, rho: rhoOf(blend({ words, meaning })), smoothedRho });
  }
  return results;
}
