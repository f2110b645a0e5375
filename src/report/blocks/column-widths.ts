/**
 * The widths of columns side by side: each gets its share of the room, but none more than it needs, and what one does not
 * need goes to the others by their shares. O(columns squared).
 *
 * @param needs how wide each would be if there were no limit
 * @param shares the part of the room that each has a claim to beside the others
 * @param room what they have together
 */
export function columnWidths(needs: readonly number[], shares: readonly number[], room: number): number[] {
  const settled = new Map<number, number>();
  for (;;) {
    const open = needs.map((_, column) => column).filter((column) => !settled.has(column));
    const left = room - [...settled.values()].reduce((sum, width) => sum + width, 0);
    const claims = open.reduce((sum, column) => sum + (shares[column] ?? 1), 0);
    const claim = (column: number): number => Math.floor((left * (shares[column] ?? 1)) / claims);
    const content = open.filter((column) => (needs[column] ?? 0) <= claim(column));
    if (content.length === 0) return needs.map((_, column) => settled.get(column) ?? Math.max(1, claim(column)));
    for (const column of content) settled.set(column, needs[column] ?? 0);
  }
}
