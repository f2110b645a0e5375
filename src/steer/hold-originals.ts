import type { Idea, Ruling, Steering } from '../model.ts';
import { UNDECIDED } from './undecided.ts';

/**
 * Officers say which note another repeats, but a third may come to stand for both. Then the ledger names that one as the
 * original of the first, so what the first was said to repeat must be held as its repeat as well, or the next run would
 * not know what brought the two together. Notes in the same words come together by themselves. O(notes).
 *
 * @param said the ideas before those that repeat each other were made one
 * @param ideas the ideas after that
 */
export function holdOriginals({ options, rulings }: Steering, said: readonly Idea[], ideas: readonly Idea[]): Steering {
  const [words, places] = [placesOf(said), placesOf(ideas)];
  const held = new Map<string, Ruling>(rulings);
  for (const [id, { repeatOf }] of rulings) {
    const place = places.get(id);
    if (repeatOf === null || place === undefined || places.get(repeatOf) !== place) continue;
    const first = ideas[place]?.note.id ?? repeatOf;
    if (words.get(first) === words.get(repeatOf)) continue;
    held.set(repeatOf, { ...(rulings.get(repeatOf) ?? UNDECIDED), status: 'repeat', repeatOf: first });
  }
  return { options, rulings: held };
}

/** The place of the idea that each note makes up, by the note's id. */
const placesOf = (ideas: readonly Idea[]): Map<string, number> =>
  new Map(ideas.flatMap(({ note, repeats }, place) => [note, ...repeats].map(({ id }) => [id, place] as const)));
