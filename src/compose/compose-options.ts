import type {
  Idea,
  Note,
  Option,
  Portrait,
  Priority,
  PriorityServed,
  Ranking,
  Scores,
  SectorCount,
  Support,
  TermShare,
} from '../model.ts';
import { keyOf } from './key-of.ts';

/** One group, described; everything here is in the order of the groups, not of the ranks. */
export interface Described extends Pick<Portrait, 'members' | 'terms'> {
  readonly title: string;
  readonly summary: string;
  readonly exemplars: readonly Note[];
  readonly stability: number | null;
}

export interface OptionSource {
  readonly ideas: readonly Idea[];
  readonly priorities: readonly Priority[];
  readonly scores: Scores;
  readonly ranking: Pick<Ranking, 'ranked'>;
  readonly described: readonly Described[];
  /** The words behind the score of some ideas for a priority, from 0. */
  readonly explain: (ideas: readonly number[], priority: number) => readonly TermShare[];
}

/** The options, best first. O(ideas x priorities). */
export function composeOptions({ ideas, priorities, scores, ranking, described, explain }: OptionSource): Option[] {
  const anyVotes = ideas.some(({ note, repeats }) => [note, ...repeats].some(({ votes }) => votes !== null));
  const anyTables = ideas.some(({ note, repeats }) => [note, ...repeats].some(({ table }) => table !== ''));
  return ranking.ranked.flatMap(({ option, total, criteria, rankShare }, place) => {
    const group = described[option];
    if (!group) return [];
    const { members, title, summary, exemplars, terms, stability } = group;
    const own = members.flatMap((i) => ideas[i] ?? []);
    const notes = own.flatMap(({ note, repeats }) => [note, ...repeats]);
    const support: Support = {
      ideas: notes.length,
      separate: own.length,
      votes: anyVotes ? notes.reduce((sum, { votes }) => sum + (votes ?? 0), 0) : null,
      tables: anyTables
        ? new Set(notes.map(({ table }) => table.toLowerCase()).filter((table) => table !== '')).size
        : null,
    };
    return {
      rank: place + 1,
      key: keyOf(own.map(({ note }) => note.text)),
      title,
      summary,
      total,
      criteria,
      priorities: priorities.map(({ number }, p) => ({
        number,
        score: members.reduce((sum, i) => sum + (scores.values[i * scores.priorities + p] ?? 0), 0) / members.length,
        ideas: members.filter((i) => scores.best[i] === p).length,
        terms: explain(members, p),
        parts: partsOf(scores, members, p),
      })),
      support,
      sectors: countSectors(notes),
      exemplars: exemplars.map(({ id }) => id),
      terms,
      stability,
      rankShare,
    };
  });
}

/** What the scores of some ideas for a priority are made of, as shares of the whole. */
function partsOf({ parts, priorities }: Scores, ideas: readonly number[], priority: number): PriorityServed['parts'] {
  const sum = (part: Float32Array): number =>
    ideas.reduce((total, i) => total + (part[i * priorities + priority] ?? 0), 0);
  const [words, meaning, lent] = [sum(parts.words), sum(parts.meaning), sum(parts.lent)];
  const whole = words + meaning + lent || 1;
  return { words: words / whole, meaning: meaning / whole, lent: lent / whole };
}

/** Sectors by how many notes came from each, most first, then by name; spellings that differ only in case are one. */
function countSectors(notes: readonly Note[]): SectorCount[] {
  const counts = new Map<string, SectorCount>();
  for (const { sector } of [...notes].sort((a, b) => (a.sector < b.sector ? -1 : 1))) {
    if (sector === '') continue;
    const key = sector.toLowerCase();
    const { name, ideas } = counts.get(key) ?? { name: sector, ideas: 0 };
    counts.set(key, { name, ideas: ideas + 1 });
  }
  return [...counts.values()].sort((a, b) => b.ideas - a.ideas || (a.name < b.name ? -1 : 1));
}
