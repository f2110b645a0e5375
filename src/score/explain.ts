import type { Corpus, Scores, SparseVector, TermShare } from '../model.ts';
import { rowOf } from '../text/sparse.ts';

/**
 * The words behind a score: each term's part in the cosine of the words, as a share of the whole. For several ideas
 * their sums are added up. O(terms of the ideas).
 *
 * @param most how many terms to name
 * @returns the strongest first, of equals the first in the alphabet; empty where no word is shared
 */
export function explain(
  corpus: Corpus,
  scores: Scores,
  ideas: readonly number[],
  priority: number,
  most: number,
): TermShare[] {
  const profile = scores.profiles[priority];
  if (!profile) return [];
  const parts = new Map<number, number>();
  let total = 0;
  for (const idea of ideas) {
    const row: SparseVector = rowOf(corpus.matrix, idea);
    for (let k = 0; k < row.indices.length; k++) {
      const term = row.indices[k] ?? 0;
      const part = (row.values[k] ?? 0) * (profile.words[term] ?? 0);
      if (part <= 0) continue;
      parts.set(term, (parts.get(term) ?? 0) + part);
      total += part;
    }
  }
  return [...parts]
    .map(([term, part]) => ({ term: corpus.surfaces[term] ?? '', share: part / total }))
    .sort((a, b) => b.share - a.share || (a.term < b.term ? -1 : 1))
    .slice(0, most);
}
