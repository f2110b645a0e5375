import type { Fate, Idea, Note, Sifted } from '../model.ts';

export interface Merged extends Sifted {
  /** For each idea that is left, the number it had before; ascending. */
  readonly kept: readonly number[];
}

/**
 * Makes one idea of each group of ideas that say the same. The idea with most notes behind it stands for the group, of
 * equals the one with the longest text, then the first; the notes of the others become its repeats and keep their own
 * priority, table and votes. O(notes).
 *
 * @param groups numbers of ideas, each in at most one group
 * @param lesser ids of notes whose ideas stand for no other, because an officer said that they repeat one
 */
export function mergeRepeats(
  { ideas, doubts, fates }: Sifted,
  groups: readonly (readonly number[])[],
  lesser: ReadonlySet<string> = new Set(),
): Merged {
  const notesOf = (idea: number): Note[] => {
    const { note, repeats } = ideas[idea] ?? {};
    return note && repeats ? [note, ...repeats] : [];
  };
  const isLesser = (idea: number): boolean => notesOf(idea).some(({ id }) => lesser.has(id));
  const standsFor = Array.from(ideas.keys());
  const absorbed = ideas.map((): number[] => []);
  for (const group of groups) {
    const first = group.reduce((a, b) =>
      isLesser(a) !== isLesser(b) ? (isLesser(a) ? b : a) : isFuller(ideas[b], ideas[a]) ? b : a,
    );
    for (const member of group) standsFor[member] = first;
    absorbed[first]?.push(...group.filter((member) => member !== first));
  }
  const kept = standsFor.filter((first, idea) => first === idea);
  const places = new Map(kept.map((idea, place) => [idea, place]));
  return {
    kept,
    doubts: kept.map((idea) => doubts[idea] ?? null),
    ideas: kept.flatMap((old): Idea[] => {
      const [note, ...repeats] = [old, ...(absorbed[old] ?? [])].flatMap(notesOf);
      return note ? [{ note, repeats }] : [];
    }),
    fates: fates.map((fate): Fate => {
      if (fate.status !== 'idea' && fate.status !== 'duplicate') return fate;
      const first = standsFor[fate.idea] ?? fate.idea;
      const idea = places.get(first) ?? 0;
      return first === fate.idea ? { ...fate, idea } : { status: 'duplicate', idea };
    }),
  };
}

function isFuller(a: Idea | undefined, b: Idea | undefined): boolean {
  if (!a || !b) return false;
  if (a.repeats.length !== b.repeats.length) return a.repeats.length > b.repeats.length;
  return a.note.text.length > b.note.text.length;
}
