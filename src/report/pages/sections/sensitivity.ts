import type { Neighbours, Option, Report } from '../../../model.ts';
import type { Block } from '../../block.ts';
import { score } from '../../score-parts.ts';
import { sentences } from '../../sentences.ts';
import { count, list, percent, shortPercent } from '../../wording.ts';
import { closeCalls } from '../close-calls.ts';
import { make } from '../make.ts';
import { optionName } from '../option-name.ts';
import type { Section } from '../section.ts';

/** "1 to 3", "2": the ranks that at least one weighting gives. */
function range({ rankShare }: Option): string {
  const ranks = rankShare.flatMap((share, index) => (share > 0 ? [index + 1] : []));
  const [best, worst] = [ranks[0], ranks.at(-1)];
  return best === worst ? `${best ?? ''}` : `${best} to ${worst}`;
}

/** What would happen if every criterion counted the same. */
function equal({ sensitivity: { equalOrder } }: Report): string {
  if (equalOrder.length < 2) return '';
  const same = equalOrder.every((rank, index) => rank === index + 1);
  return same
    ? 'If every criterion had the same weight, the order would stay as it is.'
    : `If every criterion had the same weight, the order would be: options ${list(equalOrder.map(String))}.`;
}

/** "Support at 35% instead of 30%", for each criterion whose weight alone can turn the order. */
function turningPoints(report: Report, { flips }: Neighbours): string {
  const names = new Map(report.criteria.map(({ id, name }) => [id, name]));
  const turning = flips.flatMap(({ id, weight, at }) =>
    at === null ? [] : `${names.get(id) ?? id} at ${percent(at)} instead of ${percent(weight)}`,
  );
  return turning.length === 0 ? 'No weight of one criterion alone' : turning.join('; ');
}

const lead = ({ options }: Report, { ranks: [upper, lower] }: Neighbours): string => {
  const [above, below] = [options[upper - 1], options[lower - 1]];
  return above === undefined || below === undefined ? '' : count(score(above) - score(below), 'point');
};

/** How much the order owes to the weights. Left out where there is nothing to rank or the shares are not known. */
export const sensitivity: Section = function* (report): Iterable<Block> {
  const firmness = sentences.firmness(report);
  if (firmness === '') return;
  const { options, sensitivity: found } = report;
  yield make.heading(1, 'How firm the ranking is');
  yield* make.paragraph(firmness);
  yield* make.note(closeCalls(report));
  yield* make.paragraph(equal(report));
  yield make.table(
    'Ranks over all possible weightings, and the share that gives each',
    [make.options(), make.figures('Ranks'), ...options.map(({ rank }) => make.figures(`Rank ${rank}`, 9))],
    options.map((option) => [optionName(option), range(option), ...option.rankShare.map(shortPercent)]),
  );
  yield make.table(
    'Each option beside the next one below, and what would turn their order',
    [
      make.words('Options', 12),
      make.figures('Lead', 10),
      make.figures('Order holds in', 12),
      make.words('Weight that turns it', 40),
    ],
    found.neighbours.map((pair) => [
      `${pair.ranks[0]} and ${pair.ranks[1]}`,
      lead(report, pair),
      shortPercent(pair.aheadShare),
      turningPoints(report, pair),
    ]),
  );
};
