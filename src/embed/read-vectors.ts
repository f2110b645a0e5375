import { errors } from '../errors.ts';
import { isMap } from './is-map.ts';

/**
 * The vectors in a server's answer, in the order of the texts that were sent. An answer is
 * `{ data: [{ index, embedding: [number, ...] }, ...] }` (https://platform.openai.com/docs/api-reference/embeddings), its
 * entries in any order. Nothing of it is taken on trust: a vector in the place of another would put notes into the wrong
 * option without a sign. Cost: O(texts x columns).
 * @param embedder as errors name it
 * @param count texts that were sent
 * @param columns numbers in each vector of the answers before; null for the first answer
 * @throws DistilError `embedder-answer-invalid`
 */
export function readVectors(embedder: string, answer: string, count: number, columns: number | null): Float32Array[] {
  const invalid = (expected: string, found: string) => errors.embedderAnswerInvalid(embedder, expected, found);
  const data = dataOf(answer);
  if (data === undefined) throw invalid('be JSON with a list "data"', 'something else');
  if (data.length !== count) throw invalid(`have ${count} vectors, one for each text`, String(data.length));

  const vectors = new Map<number, Float32Array>();
  let length = columns;
  for (const entry of data) {
    const { index, embedding } = isMap(entry) ? entry : {};
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index >= count || vectors.has(index))
      throw invalid(`number its vectors from 0 to ${count - 1} by "index", each once`, kindOf(index));
    if (!Array.isArray(embedding)) throw invalid('give each vector as a list of numbers', kindOf(embedding));
    if (embedding.length === 0) throw invalid('have numbers in each vector', 'none');
    length ??= embedding.length;
    if (embedding.length !== length)
      throw invalid(`have vectors of one length, ${length} numbers`, String(embedding.length));
    const other = embedding.find((value) => typeof value !== 'number' || !Number.isFinite(Math.fround(value)));
    if (other !== undefined) throw invalid('have nothing but finite numbers in its vectors', kindOf(other));
    vectors.set(index, Float32Array.from(embedding));
  }
  return [...vectors].sort(([a], [b]) => a - b).map(([, vector]) => vector);
}

function dataOf(answer: string): readonly unknown[] | undefined {
  try {
    const found: unknown = JSON.parse(answer);
    return isMap(found) && Array.isArray(found.data) ? found.data : undefined;
  } catch {
    return undefined;
  }
}

/** Numbers as they are; of all else only the kind, since it may be long or hostile. */
const kindOf = (value: unknown): string => {
  if (typeof value === 'number' || value === null) return String(value);
  if (value === undefined) return 'none';
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
};
