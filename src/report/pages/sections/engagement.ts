import type { CoverageTable, Report } from '../../../model.ts';
import type { Block } from '../../block.ts';
import { sectorChart } from '../../chart/sector-chart.ts';
import { coverageSentences } from '../../coverage-sentences.ts';
import { count, grouped } from '../../wording.ts';
import { concernSentence } from '../concern-sentence.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';
import { sourcesOf } from '../sources-of.ts';

/** More sources than these are put together in one row. */
const SOURCES_SHOWN = 20;

const CAPTIONS: Readonly<Record<CoverageTable['by'], readonly [string, string]>> = {
  sector: ['Notes from each sector, by option', 'Sector'],
  table: ['Notes from each table, by option', 'Table'],
  priority: ['Different ideas closest to each priority, by option', 'Priority'],
};

const WITHOUT: Readonly<Record<CoverageTable['by'], string>> = {
  sector: 'No sector given',
  table: 'No table given',
  priority: 'Close to none',
};

const sum = (counts: readonly number[]): number => counts.reduce((all, n) => all + n, 0);

/** A row for each source, a column for each option, and totals that add up. O(options x sources). */
function tableOf(table: CoverageTable, ranks: readonly number[]): Block {
  const { by, unnamed } = table;
  const sources = sourcesOf(table);
  const shown = sources.length <= SOURCES_SHOWN ? sources.length : SOURCES_SHOWN - 1;
  const rest = sources.slice(shown);
  const together = (rows: readonly (readonly number[])[]): number[] =>
    ranks.map((_, option) => sum(rows.map((row) => row[option] ?? 0)));
  const rows: (readonly [string, readonly number[]])[] = [
    ...sources.slice(0, shown).map(({ name, counts }) => [name, counts] as const),
    ...(rest.length === 0 ? [] : [[count(rest.length, 'other'), together(rest.map(({ counts }) => counts))] as const]),
    ...(sum(unnamed) === 0 ? [] : [[WITHOUT[by], unnamed] as const]),
  ];
  const all = [by === 'priority' ? 'All ideas' : 'All notes', together(rows.map(([, counts]) => counts))] as const;
  const [caption, heading] = CAPTIONS[by];
  return make.table(
    caption,
    [make.words(heading, 20), ...ranks.map((rank) => make.figures(`Option ${rank}`)), make.figures('All')],
    [...rows, all].map(([name, counts]) => [name, ...counts.map(grouped), grouped(sum(counts))]),
  );
}

/** Which sectors, tables and priorities speak in which option, and where an option falls short of them. */
export const engagement: Section = function* (report: Report): Iterable<Block> {
  const { tables, concerns } = report.coverage;
  yield make.heading(1, 'Who spoke, and for which option');
  yield* make.blanks('Who was invited, and who did not take part');
  yield* make.list([
    ...coverageSentences.sectors(report),
    coverageSentences.tables(report),
    ...coverageSentences.priorities(report),
  ]);
  yield* make.paragraph(concerns.length === 0 ? coverageSentences.sound(report) : 'Where the options fall short:');
  yield* make.list(concerns.map(concernSentence));
  const chart = sectorChart(report);
  if (chart !== null)
    yield {
      kind: 'figure',
      id: 'notes-by-sector',
      caption: 'The notes behind each option, by the sector that they came from',
      drawing: chart,
    };
  const ranks = report.options.map(({ rank }) => rank);
  for (const table of tables) if (table.names.length > 0) yield tableOf(table, ranks);
};
