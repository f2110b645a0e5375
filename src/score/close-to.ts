import type { CloseTo, Embeddings, Idea } from '../model.ts';
import { denseRow, dotRows } from '../text/dense.ts';
import type { Phrase } from './comparisons.ts';

/**
 * What an idea is close to in meaning where it shares no word with a priority: the nearest of the priority's phrases and
 * of the ideas that the priority learnt from. O((phrases + ideas) x dimensions).
 *
 * @param phrases of the priority
 * @param learntFrom numbers of the ideas that the priority learnt from
 * @returns null where nothing is on its side
 */
export function closeTo(
  idea: number,
  phrases: readonly Phrase[],
  learntFrom: readonly number[],
  ideas: readonly Idea[],
  embeddings: Embeddings,
): CloseTo | null {
  const vector = denseRow(embeddings.ideas, idea);
  const candidates = [
    ...phrases.map(({ text, row }) => ({ text, id: null, cosine: dotRows(vector, denseRow(embeddings.others, row)) })),
    ...learntFrom
      .filter((other) => other !== idea)
      .map((other) => ({
        text: ideas[other]?.note.text ?? '',
        id: ideas[other]?.note.id ?? null,
        cosine: dotRows(vector, denseRow(embeddings.ideas, other)),
      })),
  ];
  const nearest = candidates.reduce((a, b) => (b.cosine > a.cosine ? b : a), { text: '', id: null, cosine: 0 });
  return nearest.cosine > 0 ? { text: nearest.text, id: nearest.id } : null;
}
