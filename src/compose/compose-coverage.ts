import type { Coverage, Fate, Idea, Note, Priority, Scores } from '../model.ts';
import { countSources, type Tally } from './count-sources.ts';
import { findConcerns } from './find-concerns.ts';

export interface CoverageSource {
  /** All notes read, those set aside too, and what became of each. */
  readonly notes: readonly Note[];
  readonly fates: readonly Fate[];
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
  const { notes, fates, ideas, members, priorities, scores } = source;
  const own = members.map((numbers) =>
    numbers.flatMap((i) => ideas[i] ?? []).flatMap(({ note, repeats }) => [note, ...repeats]),
  );
  const bests = members.map((numbers) => numbers.map((i) => scores.best[i] ?? -1));
  const byPriority: Tally = {
    table: {
      by: 'priority',
      names: priorities.map(({ name }) => name),
      counts: bests.map((best) => priorities.map((_, p) => best.filter((number) => number === p).length)),
      unnamed: bests.map((best) => best.filter((number) => number < 0).length),
    },
    setAside: priorities.map(() => 0),
  };
  const tallies = [
    ...countSources('sector', notes, fates, own),
    ...countSources('table', notes, fates, own),
    byPriority,
  ];
  return {
    tables: tallies.map(({ table }) => table),
    concerns: findConcerns(
      tallies,
      members.map(({ length }) => length),
      source.stability,
    ),
  };
}
