import type { Drawing } from '../../draw/index.ts';
import type { Report } from '../../model.ts';
import { count, list } from '../wording.ts';
import { drawBars } from './bars.ts';

/** Sectors with a colour of their own; the rest are put together. One fill is kept for them and one for notes without. */
const NAMED = 6;

/** How many notes of each sector stand behind each option; null where the sheet names no sector. */
export function sectorChart(report: Report): Drawing | null {
  const table = report.coverage.tables.find(({ by }) => by === 'sector');
  if (table === undefined || table.names.length === 0) return null;
  const shown = table.names.slice(0, NAMED);
  const others = table.names.length > NAMED;
  const unnamed = table.unnamed.some((n) => n > 0);
  const series = [...shown, ...(others ? ['other sectors'] : []), ...(unnamed ? ['no sector given'] : [])];
  const rows = report.options.map((option, index) => {
    const counts = table.counts[index] ?? [];
    const rest = counts.slice(NAMED).reduce((sum, n) => sum + n, 0);
    const parts = [
      ...shown.map((_, at) => counts[at] ?? 0),
      ...(others ? [rest] : []),
      ...(unnamed ? [table.unnamed[index] ?? 0] : []),
    ];
    return { number: option.rank, label: option.title, parts, total: String(parts.reduce((sum, n) => sum + n, 0)) };
  });
  const told = rows.map(({ number, label, parts, total }) => {
    const named = parts.flatMap((n, index) => (n > 0 ? [`${series[index]} ${n}`] : []));
    return `${number}. ${label}: ${count(Number(total), 'note')} (${list(named) || 'none'})`;
  });
  return drawBars({
    title: 'Options by sector',
    description: `Bar chart of the notes behind each option, by the sector that they came from. ${told.join('; ')}.`,
    axis: 'Notes, repeats included',
    series,
    rows,
    end: 0,
  });
}
