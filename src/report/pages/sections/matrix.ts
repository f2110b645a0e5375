import type { Block } from '../../block.ts';
import { scoreChart } from '../../chart/score-chart.ts';
import { score, scoreParts, weighedCriteria } from '../../score-parts.ts';
import { make } from '../make.ts';
import { optionName } from '../option-name.ts';
import type { Section } from '../section.ts';

/** The options side by side on each criterion, before the weights and after. */
export const matrix: Section = function* (report): Iterable<Block> {
  const used = weighedCriteria(report);
  yield make.heading(1, 'How the options score');
  yield {
    kind: 'figure',
    id: 'options-by-score',
    caption: 'The options by score, with the points from each criterion',
    drawing: scoreChart(report),
  };
  yield make.table(
    'Each option on each criterion, out of 100, before weighting',
    [make.options(), ...used.map(({ criterion }) => make.figures(criterion.name))],
    report.options.map((option) => [
      optionName(option),
      ...scoreParts(report, option).map(({ value }) => String(value)),
    ]),
  );
  yield make.table(
    'The same after weighting: points that add up to the score',
    [
      make.options(),
      ...used.map(({ criterion, weight }) => make.figures(`${criterion.name} (${weight}%)`)),
      make.figures('Score'),
    ],
    report.options.map((option) => [
      optionName(option),
      ...scoreParts(report, option).map(({ points }) => String(points)),
      String(score(option)),
    ]),
  );
};
