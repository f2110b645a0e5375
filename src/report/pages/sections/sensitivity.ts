import type { Neighbours, Option, Report } from '../../../model.ts';
import type { Block } from '../../block.ts';
import { score } from '../../score-parts.ts';
import { sentences } from '../../sentences.ts';
import { wholeShares } from '../../whole-shares.ts';
import { list, percent } from '../../wording.ts';
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

/** The shares of the ranks in whole per cent that add up to 100; what is nearly none is not called none. */
function shares({ rankShare }: Option): readonly string[] {
  const whole = wholeShares(
    rankShare.map((share) => share * 100),
    100,
  );
  return rankShare.map((share, index) => {
    if (share > 0 && whole[index] === 0) return '<1%';
    return share < 1 && whole[index] === 100 ? '>99%' : `${whole[index] ?? 0}%`;
  });
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

/** "63%"; a weighting that turns the order may be too rare to be among those that were drawn. */
const holds = ({ aheadShare, flips }: Neighbours): string =>
  aheadShare === 1 && flips.some(({ at }) => at !== null) ? 'over 99%' : percent(aheadShare);

const lead = ({ options }: Report, { ranks: [upper, lower] }: Neighbours): string => {
  const [above, below] = [options[upper - 1], options[lower - 1]];
  return above === undefined || below === undefined ? '' : String(score(above) - score(below));
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
    [make.words('Option', 26), make.figures('Ranks'), ...options.map(({ rank }) => make.figures(`Rank ${rank}`))],
    options.map((option) => [optionName(option), range(option), ...shares(option)]),
  );
  yield make.table(
    'Each option beside the next one below, and what would turn their order',
    [
      make.words('Options', 12),
      make.figures('Lead in points'),
      make.figures('Order holds in'),
      make.words('Weight that turns it', 40),
    ],
    found.neighbours.map((pair) => [
      `${pair.ranks[0]} and ${pair.ranks[1]}`,
      lead(report, pair),
      holds(pair),
      turningPoints(report, pair),
    ]),
  );
};
