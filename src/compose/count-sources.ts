import type { CoverageTable, Fate, Note } from '../model.ts';
import { naturalOrder } from './natural-order.ts';

/** A table of what each option covers, and what no option does. */
export interface Tally {
  readonly table: CoverageTable;
  /** For each name how many of its notes were set aside. */
  readonly setAside: readonly number[];
}

interface Source {
  readonly name: string;
  readonly said: number;
  readonly setAside: number;
}

/**
 * Notes of each option by their source: sectors by how much they said, then by name; tables as they are numbered. Spellings that differ only in case
 * are one, named by the first of them in the order of characters. Sources whose notes are all set aside are there too, for
 * they spoke; blank rows say nothing. No table where the sheet names no source. O(notes).
 *
 * @param own the notes of each option, by rank, repeats included
 * @param fates of all notes
 */
export function countSources(
  by: 'sector' | 'table',
  notes: readonly Note[],
  fates: readonly Fate[],
  own: readonly (readonly Note[])[],
): Tally[] {
  const sources = new Map<string, Source>();
  for (const [position, note] of notes.entries()) {
    const status = fates[position]?.status ?? 'blank';
    if (note[by] === '' || status === 'blank') continue;
    const key = note[by].toLowerCase();
    const { name, said, setAside } = sources.get(key) ?? { name: note[by], said: 0, setAside: 0 };
    sources.set(key, {
      name: note[by] < name ? note[by] : name,
      said: said + 1,
      setAside: setAside + (status === 'set-aside' ? 1 : 0),
    });
  }
  if (sources.size === 0) return [];
  const ordered = [...sources].sort(
    ([, a], [, b]) => (by === 'table' ? 0 : b.said - a.said) || naturalOrder(a.name, b.name),
  );
  const places = new Map(ordered.map(([key], place) => [key, place]));
  const counts = own.map((some) => {
    const row = ordered.map(() => 0);
    for (const note of some) {
      const place = places.get(note[by].toLowerCase());
      if (place !== undefined) row[place] = (row[place] ?? 0) + 1;
    }
    return row;
  });
  const unnamed = own.map((some) => some.filter((note) => note[by] === '').length);
  return [
    {
      table: { by, names: ordered.map(([, { name }]) => name), counts, unnamed },
      setAside: ordered.map(([, { setAside }]) => setAside),
    },
  ];
}
