import type { Neighbours, Option, Report } from '../model.ts';
import { score } from './score-parts.ts';
import { count, list, numberWord, percent } from './wording.ts';

/** What a Word document says beside what all formats say; plain sentences. */

/** What the Board is asked to do: to take note of the ranking, not to decide by it alone. */
function recommendation({ options, sensitivity }: Report): string {
  const [first] = options;
  if (first === undefined) return '';
  const close = sensitivity.neighbours.find(({ ranks }) => ranks[0] === first.rank)?.close ?? false;
  const beside = close ? ' (too close to call with the next)' : '';
  return `The Board is asked to consider the ${numberWord(options.length)} ${options.length === 1 ? 'option' : 'options'} below and to say which should be appraised further. On the notes alone “${first.title}” ranks first, with ${score(first)} out of 100${beside}.`;
}

/** "Option 1 leads option 2 by 25 points, and 97% of all weightings put it first of the two." */
function neighbours({ ranks: [upper, lower], lead, aheadShare, close, flips }: Neighbours, report: Report): string {
  const points = count(Math.round(lead * 100), 'point');
  const nameOf = (id: string): string => report.criteria.find((criterion) => criterion.id === id)?.name ?? id;
  const turning = flips.flatMap(({ id, weight, at }) =>
    at === null ? [] : [`${nameOf(id)} ${percent(at)} (now ${percent(weight)})`],
  );
  const turned =
    turning.length === 0
      ? ' No weight of a single criterion changes their order.'
      : ` They change places at a weight of: ${turning.join(', ')}.`;
  return `Option ${upper} leads option ${lower} by ${points}; ${percent(aheadShare)} of all weightings put it before${close ? ', so the two are too close to call' : ''}.${turned}`;
}

/** The ranks where every criterion counts the same. */
const equal = ({ sensitivity: { equalOrder } }: Report): string =>
  equalOrder.length < 2 ? '' : `With equal weights the order is ${list(equalOrder.map((rank) => `option ${rank}`))}.`;

/** What a Board should know before it relies on an option; '' where there is nothing. */
const caveat = ({ coverage }: Report, option: Option): string =>
  coverage.concerns
    .filter((concern) => concern.option === option.rank)
    .map(({ message }) => (/[.!?]$/.test(message) ? message : `${message}.`))
    .join(' ');

/** A concern with its option: "Option 2: 2 of 2 notes came from the private sector". */
const concerns = ({ coverage }: Report): readonly string[] =>
  coverage.concerns.map(({ option, message }) => (option === null ? message : `Option ${option}: ${message}`));

export const docxSentences = { recommendation, neighbours, equal, caveat, concerns } as const;
