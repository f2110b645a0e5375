import type { Idea, Ruling, Steering } from '../model.ts';
import { UNDECIDED } from './undecided.ts';

type Range = { readonly min: number; readonly max: number };

/**
 * How many options are left to the machine, where officers gave a list of their own that names fewer than were asked for; null
 * where it names enough.
 */
export function lackingOptions({ options }: Steering, asked: Range): Range | null {
  const named = options.length;
  return named < asked.min ? { min: asked.min - named, max: asked.max - named } : null;
}

/**
 * The options of such a list and, after them, those that the machine made of the ideas; these have no titles yet, so their own
 * ideas give them some. O(ideas).
 *
 * @param assignments the group of each idea
 */
export function completeList(
  { options, rulings }: Steering,
  ideas: readonly Idea[],
  { count, assignments }: { readonly count: number; readonly assignments: Int32Array },
): Steering {
  const drafts = ideas.map(({ note: { id } }, i): [string, Ruling] => [
    id,
    { ...(rulings.get(id) ?? UNDECIDED), draft: options.length + (assignments[i] ?? 0) },
  ]);
  return {
    options: [...options, ...Array.from({ length: count }, () => ({ title: '', machineTitle: null }))],
    rulings: new Map([...rulings, ...drafts]),
  };
}
