import type { Idea, Ruling } from '../model.ts';

/** What is known of the options of the ideas; -1 where nothing is. */
export interface Labels {
  /** Where officers put each idea. */
  readonly placed: Int32Array;
  /** Where the machine's first draft had put it. */
  readonly drafted: Int32Array;
}

/**
 * Hands what is known of notes on to the ideas that they make up; the note that stands for an idea goes first. O(notes).
 *
 * @param stands whether the option of a draft stands; the draft of one that does not says nothing
 */
export function labelIdeas(
  ideas: readonly Idea[],
  rulings: ReadonlyMap<string, Ruling>,
  stands: (place: number) => boolean = () => true,
): Labels {
  const first = (idea: Idea, part: 'option' | 'draft'): number => {
    for (const { id } of [idea.note, ...idea.repeats]) {
      const place = rulings.get(id)?.[part] ?? null;
      if (place !== null && (part === 'option' || stands(place))) return place;
    }
    return -1;
  };
  return {
    placed: Int32Array.from(ideas, (idea) => first(idea, 'option')),
    drafted: Int32Array.from(ideas, (idea) => first(idea, 'draft')),
  };
}

/** The numbers of the ideas that officers placed, ascending. O(notes). */
export const placedIdeas = (ideas: readonly Idea[], rulings: ReadonlyMap<string, Ruling>): number[] =>
  [...labelIdeas(ideas, rulings).placed.entries()].flatMap(([i, place]) => (place >= 0 ? i : []));
