import type { Concern, CoverageTable } from '../model.ts';
import type { Tally } from './count-sources.ts';
import { nameSource } from './name-source.ts';

/** From this share of an option's notes on, one source speaks for it, and all others together are a minority. */
const DOMINANT = 0.6;
/** It does so only where it has more of the option than of the sheet: a quarter more, which is 75% where it wrote 60% of all. */
const ABOVE_ITS_SHARE = 1.25;
/** Of fewer notes, three from one table are an accident. */
const LEAST_NOTES = 5;
/**
 * A sector is missed where its share of all notes would make two of the option's notes or more: that there is none is then
 * chance once in seven times at most (e to the -2). The tables show the others.
 */
const LEAST_EXPECTED = 2;
/** Reports quote three to five ideas of an option; of fewer than this, those are most of what it rests on. */
const FEW_IDEAS = 8;
/** Below this an option dissolves when a fifth of the ideas is left out (Hennig 2007). */
const NOT_STABLE = 0.5;
/** More names than these are counted, not named. */
const NAMED = 4;

/**
 * Where the options fall short of something for everyone, in words for a Board, without a full stop: what sources said
 * that no option holds, a source that speaks for most of the sheet, priorities that no option serves; then, by rank,
 * options that a sector is missing from, that one source dominates, that rest on few ideas or dissolve. Only counts and
 * the sheet's own names. O(options x sources).
 *
 * @param ideas how many different ideas each option holds, by rank
 * @param stability of each option by rank, 0 to 1; null where it is not known
 */
export function findConcerns(
  tallies: readonly Tally[],
  ideas: readonly number[],
  stability: readonly (number | null)[],
): Concern[] {
  const tables = tallies.map(({ table }) => table);
  const say = (code: Concern['code'], option: number | null, messages: readonly string[]): Concern[] =>
    messages.map((message) => ({ code, option, message }));
  return [
    ...tallies.flatMap((tally) => say('source-without-option', null, setAside(tally))),
    ...tables.flatMap((table) => say('source-dominates', null, dominating(table, null))),
    ...tables.flatMap((table) => say('priority-unserved', null, unserved(table))),
    ...ideas.flatMap((count, o) => [
      ...tables.flatMap((table) => say('source-missing', o + 1, missing(table, o))),
      ...tables.flatMap((table) => say('source-dominates', o + 1, dominating(table, o))),
      ...say('few-ideas', o + 1, few(count)),
      ...say('not-stable', o + 1, unstable(stability[o] ?? null)),
    ]),
  ];
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** What the options hold of each name together. */
const totals = ({ names, counts }: CoverageTable): number[] =>
  names.map((_, column) => sumOf(counts.map((row) => row[column] ?? 0)));

/** "a, b or 3 others". */
const listed = (names: readonly string[], word: 'and' | 'or'): string => {
  const shown = names.length > NAMED ? [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} others`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`;
};

/** Sources that spoke, and whose notes are all set aside. */
function setAside({ table, setAside: counts }: Tally): string[] {
  const { by } = table;
  if (by === 'priority') return [];
  const sums = totals(table);
  const absent = table.names.flatMap((name, s) => (sums[s] === 0 ? { name, notes: counts[s] ?? 0 } : []));
  const names = listed(
    absent.map(({ name }) => nameSource(by, name)),
    'and',
  );
  const [first] = absent;
  if (first === undefined) return [];
  if (absent.length > 1) return [`All notes from ${names} were set aside, so nothing of theirs is in any option`];
  const all = ['', 'The only note', 'Both notes'][first.notes] ?? `All ${first.notes} notes`;
  return [`${all} from ${names} ${first.notes === 1 ? 'was' : 'were'} set aside, so no option holds any`];
}

function unserved(table: CoverageTable): string[] {
  const sums = totals(table);
  const absent = table.by === 'priority' ? table.names.filter((_, p) => sums[p] === 0) : [];
  return absent.length === 0
    ? []
    : [
        `No option serves ${listed(
          absent.map((name) => `"${name}"`),
          'or',
        )}: no idea is closest to ${absent.length === 1 ? 'it' : 'them'}`,
      ];
}

/** Sectors only: an option need not have been raised at each table. */
function missing(table: CoverageTable, option: number): string[] {
  if (table.by !== 'sector') return [];
  const row = table.counts[option] ?? [];
  const sums = totals(table);
  const share = sumOf(row) / sumOf(sums);
  const absent = table.names.filter((_, s) => row[s] === 0 && (sums[s] ?? 0) * share >= LEAST_EXPECTED);
  return absent.length === 0
    ? []
    : [
        `No note came from ${listed(
          absent.map((name) => nameSource('sector', name)),
          'or',
        )}`,
      ];
}

/** Where one source of several speaks for an option; or, with `null`, for the options together. */
function dominating(table: CoverageTable, option: number | null): string[] {
  const { by, names, counts, unnamed } = table;
  if (by === 'priority' || names.length < 2) return [];
  const sums = totals(table);
  const row = option === null ? sums : (counts[option] ?? []);
  const all = sumOf(row);
  const without = option === null ? sumOf(unnamed) : (unnamed[option] ?? 0);
  const place = row.findIndex((count, s) => {
    const usual = option === null ? 0 : ((sums[s] ?? 0) / sumOf(sums)) * ABOVE_ITS_SHARE;
    return all >= LEAST_NOTES && count >= all * Math.max(DOMINANT, usual);
  });
  if (place < 0) return [];
  const added = without === 0 ? '' : ` (${without} more ${without === 1 ? 'names' : 'name'} no ${by})`;
  const where = option === null ? ' in the options' : '';
  const part = row[place] === all ? `All ${all}` : `${row[place]} of ${all}`;
  return [`${part} notes${where} came from ${nameSource(by, names[place] ?? '')}${added}`];
}

const few = (count: number): string[] =>
  count < FEW_IDEAS ? [count === 1 ? 'It rests on a single idea' : `It rests on only ${count} different ideas`] : [];

const unstable = (stability: number | null): string[] =>
  stability !== null && stability < NOT_STABLE
    ? [
        `It is loosely held together: when a fifth of all ideas is left out and the rest grouped anew, only ${Math.round(stability * 100)}% of it comes back`,
      ]
    : [];
