import type { Vocabulary } from './create-sentence-pieces.ts';

/** The pieces with a colon have lost their scores in the file; the encoder was published with them, and takes them as 0. */
const isEntry = (value: unknown): value is [piece: string, score: number | null] =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  value[0] !== '' &&
  (value[1] === null || Number.isFinite(value[1]));

/**
 * Reads `vocab.json`: a list of pieces with their log probabilities.
 * @throws Error where the text is no such list
 */
export function readVocabulary(text: string): Vocabulary {
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries) || entries.length === 0 || !entries.every(isEntry))
    throw new Error('it is not a list of pieces and their scores');
  return entries.map(([piece, score]) => [piece, score ?? 0]);
}
