import { fold } from '../fold.ts';
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
 * theme column if most of its different entries name a priority. Otherwise a theme is a theme, and states nothing. O(notes).
 *
 * @param match from `createPriorityMatcher`
 */
export function readStated(notes: readonly Note[], match: (entry: string) => Match): Stated {
  if (notes.some(({ priority }) => priority !== '')) return stated(notes, ({ priority }) => priority, match);
  const themes = [...new Set(notes.map(({ theme }) => fold(theme)))].map(match).filter(saysSomething);
  const naming = themes.filter(({ named }) => named).length;
  if (naming <= themes.length / 2) return { numbers: new Map(), unmatched: [] };
  // What only a description holds was not written to name a priority.
  return stated(
    notes,
    ({ theme }) => theme,
    (entry) => asNamed(match(entry)),
  );
}

/** Whether an entry means a priority or something else; "", "all" and "n/a" mean none. */
const saysSomething = ({ numbers, known }: Match): boolean => numbers.length > 0 || !known;

const asNamed = (found: Match): Match =>
  found.named || !saysSomething(found) ? found : { numbers: [], known: false, named: false };

const stated = (notes: readonly Note[], entryOf: (note: Note) => string, match: (entry: string) => Match): Stated => ({
  numbers: new Map(notes.map((note) => [note, match(entryOf(note)).numbers])),
  unmatched: notes.map(entryOf).filter((entry) => !match(entry).known),
});
