import type { Drawing } from '../../draw/index.ts';
import type { Report } from '../../model.ts';
import { score, scoreParts, weighedCriteria } from '../score-parts.ts';
import { list } from '../wording.ts';
import { drawBars } from './bars.ts';

/** The options by their scores, each with the points that every criterion gave it. */
export function scoreChart(report: Report): Drawing {
  const names = weighedCriteria(report).map(({ criterion, weight }) => `${criterion.name} (${weight}%)`);
  const rows = report.options.map((option) => ({
    number: option.rank,
    label: option.title,
    parts: scoreParts(report, option).map(({ points }) => points),
    total: String(score(option)),
  }));
  const told = report.options.map((option) => {
    const points = scoreParts(report, option).map((part) => `${part.name} ${part.points}`);
    return `${option.rank}. ${option.title}: ${score(option)} (${list(points)})`;
  });
  return drawBars({
    title: 'Options by score',
    description: `Bar chart of the options by score out of 100, with the points from each criterion. ${told.join('; ')}.`,
    axis: 'Score out of 100',
    series: names,
    rows,
    end: 100,
  });
}
