import type { Labels } from './label-ideas.ts';
import type { Likeness } from './likeness.ts';

/** An option that officers made is known by so many ideas. */
const ENOUGH = 3;
/** Cosine of words and meanings from which two ideas may belong together. */
const ALIKE = 0.25;

/**
 * For each option that officers have just made, the open idea most like those in it, if it is like enough that it may belong
 * there. The drafts know nothing of such an option, so that hardly an idea follows into it before it holds a few.
 * O(new options x open ideas).
 *
 * @param open the numbers of the ideas to choose from
 */
export function candidatesForNew(
  { placed, drafted }: Labels,
  { alike }: Pick<Likeness, 'alike'>,
  open: ReadonlySet<number>,
): number[] {
  const drafts = new Set(drafted);
  const made = new Map<number, number[]>();
  for (const [i, option] of placed.entries()) {
    if (option < 0 || drafts.has(option)) continue;
    made.set(option, [...(made.get(option) ?? []), i]);
  }
  return [...made.values()].flatMap((members) => {
    if (members.length >= ENOUGH) return [];
    const closeness = (i: number): number => Math.max(...members.map((m) => alike.values[i * alike.rows + m] ?? 0));
    const [closest] = [...open].map((i) => ({ i, close: closeness(i) })).sort((a, b) => b.close - a.close || a.i - b.i);
    return closest !== undefined && closest.close >= ALIKE ? closest.i : [];
  });
}
