import { createRandom } from '../../src/random.ts';
import type { Settings } from '../../src/settings.ts';
import { SETTINGS } from '../../src/settings.ts';
import { addCosines } from '../../src/similarity/add-cosines.ts';
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
export function measureSimilarityPairs(file: string, settings: Partial<Settings>): SimilarityPairsResult[] {
  const rows = readCsv(file, ['challenge', 'id_a', 'id_b', 'text_a', 'text_b', 'similarity']);
  const challenges = [...new Set(rows.map((row) => row.get('challenge') ?? ''))];
  return challenges.map((challenge) => {
    const pairs = rows.filter((row) => row.get('challenge') === challenge);
    const texts = new Map<string, string>();
    for (const pair of pairs) {
      for (const side of ['a', 'b']) texts.set(pair.get(`id_${side}`) ?? '', pair.get(`text_${side}`) ?? '');
    }
    const ids = [...texts.keys()];
    const places = new Map(ids.map((id, i) => [id, i]));
    const { matrix } = buildCorpus([...texts.values()], createContentWords(settings.stopWords ?? []));
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
    const cosines = new Float32Array(ids.length ** 2);
    addCosines(cosines, matrix, 1);
    const random = createRandom(settings.seed ?? SETTINGS.seed.default);
    const smoothedRho = rhoOf(relate(matrix, [], 0, random).similarity);
    return { file, challenge, pairs: pairs.length, rho: rhoOf({ values: cosines }), smoothedRho };
  });
}
