import { toSvg } from '../../draw/index.ts';
import type { Report } from '../../model.ts';
import { scoreChart } from './score-chart.ts';

/** The chart of the options by score as SVG, to stand in a page as it is. */
export const chartSvg = (report: Report): string => toSvg(scoreChart(report), 'options-by-score');
