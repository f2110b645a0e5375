import type { Coverage, CoverageTable, Idea, Note, Priority, Scores } from '../model.ts';
import { findConcerns } from './find-concerns.ts';

export interface CoverageSource {
  /** All notes read, those set aside too. */
  readonly notes: readonly Note[];
  readonly ideas: readonly Idea[];
  /** The numbers of the ideas of each option, from 0, by rank. */
  readonly members: readonly (readonly number[])[];
  readonly priorities: readonly Priority[];
  readonly scores: Scores;
  /** The stability of each option by rank; null where it is not known. */
  readonly stability: readonly (number | null)[];
}

/** What each option covers of the sectors, tables and priorities, and where that falls short. O(notes x options). */
export function composeCoverage(source: CoverageSource): Coverage {
  const { notes, ideas, members, priorities, scores } = source;
  const own = members.map((numbers) =>
    numbers.flatMap((i) => ideas[i] ?? []).flatMap(({ note, repeats }) => [note, ...repeats]),
  );
  const bests = members.map((numbers) => numbers.map((i) => scores.best[i] ?? -1));
  const tables: CoverageTable[] = [
    ...countSources('sector', notes, own),
    ...countSources('table', notes, own),
    {
      by: 'priority',
      names: priorities.map(({ name }) => name),
      counts: bests.map((best) => priorities.map((_, p) => best.filter((number) => number === p).length)),
      unnamed: bests.map((best) => best.filter((number) => number < 0).length),
    },
  ];
  return {
    tables,
    concerns: findConcerns(
      tables,
      members.map(({ length }) => length),
      source.stability,
    ),
  };
}

/**
 * Notes of each option by their source, the source with most notes of the whole sheet first, then by name; spellings that
 * differ only in case are one. Nothing where the sheet names no source. Sources whose notes are all set aside are there too.
 */
function countSources(
  by: 'sector' | 'table',
  notes: readonly Note[],
  own: readonly (readonly Note[])[],
): CoverageTable[] {
  const keyOf = (note: Note): string => note[by].toLowerCase();
  const sources = new Map<string, { name: string; notes: number }>();
  for (const note of [...notes].sort((a, b) => (a[by] < b[by] ? -1 : 1))) {
    if (note[by] === '') continue;
    const source = sources.get(keyOf(note)) ?? { name: note[by], notes: 0 };
    sources.set(keyOf(note), { ...source, notes: source.notes + 1 });
  }
  if (sources.size === 0) return [];
  const ordered = [...sources].sort(([, a], [, b]) => b.notes - a.notes || (a.name < b.name ? -1 : 1));
  const places = new Map(ordered.map(([key], place) => [key, place]));
  const counts = own.map((some) => {
    const row = ordered.map(() => 0);
    for (const note of some) {
      const place = places.get(keyOf(note));
      if (place !== undefined) row[place] = (row[place] ?? 0) + 1;
    }
    return row;
  });
  const unnamed = own.map((some) => some.filter((note) => note[by] === '').length);
  return [{ by, names: ordered.map(([, { name }]) => name), counts, unnamed }];
}
