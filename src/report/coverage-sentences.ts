import type { CoverageTable, Report } from '../model.ts';
import { oneLine } from './one-line.ts';
import { capitalised, count, list, numberWord, shortened } from './wording.ts';

/**
 * Whether there is something for everyone, in words for a Board: plain sentences without markup, the same in every format.
 * They hold counts and the sheet's own names only, so a writer must escape them like any other text.
 */

/** More names than these are counted, not named. */
const NAMED = 4;
/** Longer names are cut. */
const LONGEST = 50;

const quoted = (name: string): string => `"${shortened(oneLine(name), LONGEST)}"`;

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0);

const tableOf = ({ coverage }: Report, by: CoverageTable['by']): CoverageTable | undefined =>
  coverage.tables.find((table) => table.by === by);

/** For each name: how many notes the options hold of it, and in how many options. */
const reach = ({ names, counts }: CoverageTable) =>
  names.map((name, s) => {
    const column = counts.map((row) => row[s] ?? 0);
    return { name, notes: sumOf(column), options: column.filter((n) => n > 0).length };
  });

/** One is named, more are counted: the table names them. */
const everywhereWords = (found: readonly { readonly name: string }[]): string =>
  found.length === 1 ? `only ${quoted(found[0]?.name ?? '')}` : numberWord(found.length);

/** How far each sector reaches; none where the sheet names no sector, or there is only one option. */
function sectors(report: Report): readonly string[] {
  const table = tableOf(report, 'sector');
  const all = report.options.length;
  if (table === undefined || all < 2) return [];
  const found = reach(table);
  // Fewer notes than options cannot be everywhere.
  const able = found.filter(({ notes }) => notes >= all);
  const everywhere = able.filter(({ options }) => options === all);
  const narrow = able.filter(({ options }) => options < all).sort((a, b) => a.options - b.options);
  const sentences: string[] = [];
  if (everywhere.length === found.length) sentences.push('Every sector has notes in every option.');
  else if (able.length > 0 && narrow.length === 0)
    sentences.push(`Every sector with at least ${numberWord(all)} notes has notes in every option.`);
  else if (able.length > 0) {
    const which =
      able.length === found.length
        ? `Of ${count(able.length, 'sector')}`
        : `Of the ${count(able.length, 'sector')} with at least ${numberWord(all)} notes`;
    const named = narrow
      .slice(0, NAMED)
      .map(
        ({ name, options }, i) =>
          `${quoted(name)} ${i === 0 ? `has notes in ${options} of ${all} options` : `in ${options}`}`,
      );
    const more = narrow.length > NAMED ? ` (and ${narrow.length - NAMED} more in fewer than all)` : '';
    sentences.push(
      `${which}, ${everywhere.length === 0 ? 'none has' : `${everywhereWords(everywhere)} ${everywhere.length === 1 ? 'has' : 'have'}`} ` +
        `notes in every option; ${list(named)}${more}.`,
    );
  }
  const few = found.length - able.length;
  if (few > 0)
    sentences.push(
      `${capitalised(numberWord(few))} ${few === 1 ? 'sector has' : 'sectors have'} fewer notes than there are options (one that is spelt in two ways counts as two).`,
    );
  const unnamed = sumOf(table.unnamed);
  if (unnamed > 0)
    sentences.push(
      `${unnamed} of ${count(sumOf(found.map(({ notes }) => notes)) + unnamed, 'note')} in the options ${unnamed === 1 ? 'names' : 'name'} no sector.`,
    );
  return sentences;
}

/** From how many tables the options come; '' where the sheet names no table, or there is only one option. */
function tables(report: Report): string {
  const table = tableOf(report, 'table');
  if (table === undefined || report.options.length < 2) return '';
  const reached = table.counts.map((row) => row.filter((n) => n > 0).length);
  const [fewest, most] = [Math.min(...reached), Math.max(...reached)];
  const all = count(table.names.length, 'table');
  if (fewest === table.names.length) return 'Every table has notes in every option.';
  if (fewest === most) return `Every option holds notes from ${fewest} of ${all}.`;
  return `The narrowest option holds notes from ${fewest} of ${all}, the broadest from ${most === table.names.length ? 'all of them' : most}.`;
}

/** Which option serves each priority most: a sentence for each that any does. */
function priorities(report: Report): readonly string[] {
  const table = tableOf(report, 'priority');
  return (table?.names ?? []).flatMap((name, p) => {
    const column = table?.counts.map((row) => row[p] ?? 0) ?? [];
    const all = sumOf(column);
    const most = Math.max(...column);
    const best = column.flatMap((n, o) => (n === most ? [String(o + 1)] : []));
    if (all === 0) return []; // A concern says so.
    const of = `${count(all, 'idea')} closest to it`;
    const held = most < all ? `${most} of the ${of}` : all === 1 ? 'the only idea closest to it' : `all ${of}`;
    if (best.length > 1) return `${quoted(name)} is served alike by options ${list(best)}: each holds ${held}.`;
    return most * 2 > all
      ? `${quoted(name)} is served above all by option ${list(best)}, which holds ${held}.`
      : `${quoted(name)} is served by several options; option ${list(best)} holds most, ${held}.`;
  });
}

/** What to say where there is no concern at all; '' where there is one. */
const sound = ({ coverage }: Report): string =>
  coverage.concerns.length > 0 ? '' : 'Nothing stands out about whom an option speaks for, or how much it rests on.';

export const coverageSentences = { sectors, tables, priorities, sound } as const;
