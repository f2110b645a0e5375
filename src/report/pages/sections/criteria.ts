import type { Report } from '../../../model.ts';
import type { Block } from '../../block.ts';
import { weighedCriteria } from '../../score-parts.ts';
import { sentences } from '../../sentences.ts';
import { make } from '../make.ts';
import type { Section } from '../section.ts';

/** Who set the weights, as far as the settings tell. */
function setBy({ settings: { weights } }: Report): string {
  const own = typeof weights === 'object' && weights !== null && Object.keys(weights).length > 0;
  return own
    ? 'The weights were chosen for this paper, by whoever ran the program.'
    : 'The weights are those that the program starts with; nobody chose them for this paper.';
}

/** By what the options are ranked, before any result. */
export const criteria: Section = function* (report): Iterable<Block> {
  const weights = new Map(weighedCriteria(report).map(({ criterion, weight }) => [criterion, weight]));
  yield make.heading(1, 'Criteria and weights');
  yield* make.paragraph(`${sentences.scoring} ${setBy(report)}`);
  yield make.table(
    'Criteria and their weights',
    [make.words('Criterion', 18), make.figures('Weight'), make.words('What it measures', 46)],
    report.criteria.map((criterion) => [
      criterion.name,
      `${weights.get(criterion) ?? 0}%`,
      sentences.criterion(criterion),
    ]),
  );
  yield* make.blanks('Who agreed the weights, and when');
};
