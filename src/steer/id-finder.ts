/**
 * Finds ids as officers type them: the id itself or, where there is none, the only one that differs from it in case alone.
 * O(ids), then O(1).
 */
export function idFinder(ids: readonly string[]): (cell: string) => string | undefined {
  const known = new Set(ids);
  const inAnyCase = new Map<string, string | undefined>();
  for (const id of known) inAnyCase.set(id.toLowerCase(), inAnyCase.has(id.toLowerCase()) ? undefined : id);
  return (cell) => (known.has(cell) ? cell : inAnyCase.get(cell.toLowerCase()));
}
