import type { Note } from '../../model.ts';
import type { Criterion } from '../criterion.ts';

interface Side {
  readonly many: string;
  readonly of: (note: Note) => string;
}

const SIDES: readonly Side[] = [
  { many: 'tables', of: ({ table }) => table },
  { many: 'sectors', of: ({ sector }) => sector },
  { many: 'organisations', of: ({ organisation }) => organisation },
  { many: 'authors', of: ({ author }) => author },
];

/**
 * Breadth: how evenly an option's notes come from the tables, sectors, organisations and authors of the sheet. For each
 * of these it is the effective number of sources, exp(entropy) (Hill 1973, the number of equally common sources that
 * would be as varied), beside the most that any option could have: all sources there are, or as many as the option with
 * most notes has notes. One yardstick for all, so that an option of one note is not as broad as can be; then the mean of
 * those the sheet tells.
 */
export const breadth: Criterion = {
  id: 'breadth',
  name: 'Breadth',
  explanation:
    'How evenly the notes come from different tables, sectors, organisations and people; 100 means evenly from all of them, or from as many as the option with most notes could have.',
  defaultWeight: 20,
  measure: ({ options }) => {
    const notes = options.map(({ ideas }) => ideas.flatMap(({ idea }) => [idea.note, ...idea.repeats]));
    const told = SIDES.map((side) => {
      const all = tally(notes.flat(), side).size;
      const counts = notes.map((own) => [...tally(own, side).values()]);
      return { many: side.many, all, counts, possible: Math.min(all, Math.max(0, ...counts.map(sumOf))) };
    }).filter(({ all }) => all > 1);
    if (told.length === 0) return { missing: 'the sheet does not tell tables, sectors or people apart' };
    return {
      values: notes.map((_, option) => {
        const parts = told.map(({ many, all, counts, possible }) => {
          const own = counts[option] ?? [];
          return {
            share: own.length > 0 ? effectiveNumber(own) / possible : 0,
            detail: `${own.length} of ${all} ${many}`,
          };
        });
        return {
          value: Math.min(1, parts.reduce((sum, { share }) => sum + share, 0) / parts.length),
          detail: parts.map(({ detail }) => detail).join(', '),
        };
      }),
    };
  },
};

/** How many notes each source gave; spelling apart from case and space tells sources apart. */
function tally(notes: readonly Note[], side: Side): Map<string, number> {
  const counts = new Map<string, number>();
  for (const note of notes) {
    const source = side.of(note).trim().toLowerCase();
    if (source !== '') counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function effectiveNumber(counts: readonly number[]): number {
  const total = sumOf(counts);
  return Math.exp(counts.reduce((sum, count) => sum - (count / total) * Math.log(count / total), 0));
}
