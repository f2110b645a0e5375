import type { Concern, CoverageTable } from '../model.ts';

/** From this share of an option's notes on, one source speaks for it: "9 of 11 ideas came from table 3". */
const DOMINANT = 0.6;
/** Below this many different ideas, an option rests on too few to lean on. */
const FEW_IDEAS = 8;
/** Below this an option dissolves when a fifth of the ideas is left out (Hennig 2007). */
const NOT_STABLE = 0.5;
/** Sources with fewer notes than this are too few to be missed in every option. */
const LEAST_NOTES = 5;
/** More missing sources than these are counted, not named. */
const NAMED = 4;

/**
 * Where the options fall short of something for everyone, in words for a Board: sources and priorities that no option
 * serves; then, by rank, options without a large sector, that one source dominates, that rest on few ideas or dissolve.
 * O(options x sources).
 *
 * @param ideas how many different ideas each option holds, by rank
 * @param stability of each option by rank, 0 to 1; null where it is not known
 */
export function findConcerns(
  tables: readonly CoverageTable[],
  ideas: readonly number[],
  stability: readonly (number | null)[],
): Concern[] {
  return [
    ...tables.flatMap(withoutOption),
    ...ideas.flatMap((count, o) => [
      ...tables.flatMap((table) => [...missing(table, o), ...dominating(table, o)]),
      ...few(count, o),
      ...unstable(stability[o] ?? null, o),
    ]),
  ];
}

const columnSum = ({ counts }: CoverageTable, column: number): number =>
  counts.reduce((sum, row) => sum + (row[column] ?? 0), 0);

/** "Table 3" as it is, "3" as "table 3", "public" as "the public sector". */
const sourceName = (by: 'sector' | 'table', name: string): string =>
  by === 'table'
    ? /^\d+$|^\p{L}$/u.test(name)
      ? `table ${name}`
      : name
    : /sector/i.test(name)
      ? name
      : `${name} (sector)`;

const listed = (names: readonly string[]): string => {
  const shown = names.length > NAMED ? [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
};

function withoutOption(table: CoverageTable): Concern[] {
  const { by, names } = table;
  const absent = names.filter((_, column) => columnSum(table, column) === 0);
  if (absent.length === 0) return [];
  return by === 'priority'
    ? [
        {
          code: 'priority-unserved',
          option: null,
          message: `No idea in any option is closest to ${listed(absent.map((name) => `"${name}"`))}`,
        },
      ]
    : [
        {
          code: 'source-without-option',
          option: null,
          message: `No note from ${listed(absent.map((name) => sourceName(by, name)))} is in any option`,
        },
      ];
}

/** Sectors that spoke often enough to be missed. Tables are not: an option need not have been raised at each. */
function missing(table: CoverageTable, option: number): Concern[] {
  const { by, names, counts } = table;
  if (by !== 'sector') return [];
  const row = counts[option] ?? [];
  const absent = names.filter((_, column) => (row[column] ?? 0) === 0 && columnSum(table, column) >= LEAST_NOTES);
  if (absent.length === 0) return [];
  return [
    {
      code: 'source-missing',
      option: option + 1,
      message: `No note from ${listed(absent.map((name) => sourceName(by, name)))}`,
    },
  ];
}

function dominating({ by, names, counts }: CoverageTable, option: number): Concern[] {
  if (by === 'priority' || names.length < 2) return [];
  const row = counts[option] ?? [];
  const all = row.reduce((sum, count) => sum + count, 0);
  return names.flatMap((name, column): Concern[] => {
    const count = row[column] ?? 0;
    if (all < 2 || count / all < DOMINANT) return [];
    return [
      {
        code: 'source-dominates',
        option: option + 1,
        message: `${count} of ${all} notes came from ${sourceName(by, name)}`,
      },
    ];
  });
}

const few = (count: number, option: number): Concern[] =>
  count < FEW_IDEAS
    ? [
        {
          code: 'few-ideas',
          option: option + 1,
          message: `It rests on ${count} different ${count === 1 ? 'idea' : 'ideas'} only`,
        },
      ]
    : [];

const unstable = (stability: number | null, option: number): Concern[] =>
  stability !== null && stability < NOT_STABLE
    ? [
        {
          code: 'not-stable',
          option: option + 1,
          message: `Only ${Math.round(stability * 100)}% of it comes back when a fifth of the ideas is left out`,
        },
      ]
    : [];
