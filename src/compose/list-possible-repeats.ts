import type { Idea, LedgerEntry, PossibleRepeat } from '../model.ts';

/** Two ideas that may say the same, by their numbers before certain repeats were merged, and how alike they are, 0 to 1. */
export interface LikelyPair {
  readonly a: number;
  readonly b: number;
  readonly closeness: number;
}

/**
 * The pairs with the ids and texts of the notes that stand for them now; a pair that became one idea, or was listed
 * already, is left out. O(pairs + notes).
 */
export function listPossibleRepeats(
  pairs: readonly LikelyPair[],
  ideas: readonly Idea[],
  entries: readonly LedgerEntry[],
): PossibleRepeat[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const standing = (idea: number): LedgerEntry | undefined => {
    const own = byId.get(ideas[idea]?.note.id ?? '');
    return byId.get(own?.duplicateOf ?? '') ?? own;
  };
  const listed = new Map<string, PossibleRepeat>();
  for (const { a, b, closeness } of pairs) {
    const [first, second] = [standing(a), standing(b)];
    if (!first || !second || first === second) continue;
    const ids = [first.id, second.id] as const;
    const key = JSON.stringify([...ids].sort());
    if (!listed.has(key)) listed.set(key, { ids, texts: [first.text, second.text], closeness });
  }
  return [...listed.values()];
}
