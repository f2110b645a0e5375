/**
 * Which notes say the same, by following "repeats" from note to note in either direction: the connected parts, by
 * union-find (https://en.wikipedia.org/wiki/Disjoint-set_data_structure). About O(n).
 *
 * @param links the id of the note that each note repeats; null for none
 * @returns for each note, an id that all notes of its chain share
 */
export function repeatChains(links: ReadonlyMap<string, string | null>): Map<string, string> {
  const parents = new Map<string, string>();
  const head = (id: string): string => {
    let at = id;
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) at = up;
    if (at !== id) parents.set(id, at);
    return at;
  };
  for (const [id, original] of links) {
    const from = head(id);
    const to = original === null ? from : head(original);
    if (from !== to) parents.set(from, to);
  }
  return new Map([...links.keys()].map((id) => [id, head(id)]));
}
