import type { Note } from '../model.ts';
import type { Match } from './match-priority.ts';

/** What the scribes wrote down, understood. */
export interface Stated {
  /** For each note the priorities that it names, by number; none where it names none. */
  readonly numbers: ReadonlyMap<Note, readonly number[]>;
  /** The entries that name none of the priorities in use, once for each note. */
  readonly unmatched: readonly string[];
}

/**
 * Reads the priority that each note was filed under: from the priority column; or, where the sheet has none, from the
 * theme column if at least half of its entries name a priority. O(notes).
 *
 * @param match from `createPriorityMatcher`
 */
export function readStated(notes: readonly Note[], match: (entry: string) => Match): Stated {
  const hasPriorities = notes.some(({ priority }) => priority !== '');
  const entryOf = hasPriorities ? ({ priority }: Note) => priority : ({ theme }: Note) => theme;
  const unmatched = notes.map(entryOf).filter((entry) => !match(entry).known);
  const filled = notes.filter((note) => entryOf(note) !== '').length;
  if (!hasPriorities && unmatched.length > filled / 2) return { numbers: new Map(), unmatched: [] };
  return { numbers: new Map(notes.map((note) => [note, match(entryOf(note)).numbers])), unmatched };
}
