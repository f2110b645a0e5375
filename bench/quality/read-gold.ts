import { readCsv } from './read-csv.ts';

/** What a careful reader made of one note. */
export interface Judgement {
  /** The theme the reader put it in; null where it is not a suggestion. */
  readonly theme: string | null;
  /** The number of the priority it serves best; null for none. */
  readonly priority: number | null;
  /** The id of the note that it repeats; null for none. */
  readonly duplicateOf: string | null;
}

/**
 * A reader's judgement of each note, by its id, from a CSV with the columns id, theme, priority, duplicate_of and kind.
 * `none` or nothing in theme or priority means none; kind (idea, vague, junk ...) is for the human eye.
 */
export function readGold(file: string): Map<string, Judgement> {
  return new Map(
    readCsv(file, ['id', 'theme', 'priority', 'duplicate_of']).map((row) => {
      const cell = (name: string): string | null => {
        const text = row.get(name) ?? '';
        return text === '' || text === 'none' ? null : text;
      };
      const priority = cell('priority');
      return [
        row.get('id') ?? '',
        {
          theme: cell('theme'),
          priority: priority === null ? null : Number(priority),
          duplicateOf: cell('duplicate_of'),
        },
      ];
    }),
  );
}
