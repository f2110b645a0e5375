import type { Idea, Meaning, Note } from '../model.ts';

/** What the scribes wrote in one column, as a text for each idea; '' where nothing. */
export interface ColumnTexts {
  readonly meaning: Meaning;
  readonly texts: readonly string[];
}

/**
 * The columns that may tell what belongs together, priority and theme, where the sheet has them. A priority that was
 * recognised stands under its number, however it was written ("SMEs", "P2"); all else stands as it was written. An idea
 * carries what was written beside any of its repeats. O(notes).
 *
 * @param stated for each note the numbers of the priorities that it names
 */
export function columnTexts(ideas: readonly Idea[], stated: ReadonlyMap<Note, readonly number[]>): ColumnTexts[] {
  const priority = (note: Note): string => {
    const numbers = stated.get(note) ?? [];
    return note.priority !== '' && numbers.length > 0 ? numbers.map((number) => `p${number}`).join(' ') : note.priority;
  };
  const columns: ColumnTexts[] = [
    { meaning: 'priority', texts: ideas.map((idea) => joined(idea, priority)) },
    { meaning: 'theme', texts: ideas.map((idea) => joined(idea, ({ theme }) => theme)) },
  ];
  return columns.filter(({ texts }) => texts.some((text) => text !== ''));
}

/** Each different entry once. */
const joined = ({ note, repeats }: Idea, entryOf: (note: Note) => string): string =>
  [...new Set([note, ...repeats].map(entryOf))].sort().join(' ').trim();
