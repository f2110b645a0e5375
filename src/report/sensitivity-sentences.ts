import type { Flip, Neighbours, Option, Report } from '../model.ts';
import { score } from './score-parts.ts';
import { count, grouped, list, numberWord, ordinal, percent } from './wording.ts';

/**
 * What the ranking owes to the weights, in words for a Board: plain sentences without markup, the same in every format.
 * They name criteria, never notes.
 */

/** Ranks that fewer weightings give are left out: one in a hundred is no part of a range to reckon with. */
const LEAST_SHARE = 0.01;

const nameOf = (report: Report, id: string): string => report.criteria.find((use) => use.id === id)?.name ?? id;

const countingOf = ({ criteria }: Report) => criteria.filter(({ weight }) => weight > 0);

const leftOut = ({ criteria }: Report) => criteria.filter(({ weight }) => weight === 0);

const namesOf = (uses: Report['criteria']): string => list(uses.map(({ name }) => name));

/** How the figures that follow were reached, over which criteria; '' where there is nothing to rank. */
function intro(report: Report): string {
  if (report.options.length < 2) return '';
  const counting = countingOf(report);
  const [only, ...others] = counting;
  if (only !== undefined && others.length === 0)
    return `Only one criterion counts (${only.name}), so there are no weights to change.`;
  const out = leftOut(report);
  const over =
    out.length === 0
      ? `all ${numberWord(counting.length)} criteria`
      : `the ${numberWord(counting.length)} criteria that count (${namesOf(counting)})`;
  const without =
    out.length === 0 ? '' : ` ${namesOf(out)} ${out.length === 1 ? 'is' : 'are'} left out of all of them.`;
  return (
    `Weights are a judgement. So the options were ranked again with ${grouped(report.sensitivity.weightings)} other sets of ` +
    `weights for ${over}, drawn evenly from all that are possible.${without}`
  );
}

/** "With every criterion weighing the same, the order would be 2, 1 and 3."; '' where there are no weights to change. */
function equalWeights(report: Report): string {
  const { equalOrder } = report.sensitivity;
  if (equalOrder.length < 2 || countingOf(report).length < 2) return '';
  const same = equalOrder.every((rank, place) => rank === place + 1);
  const every = leftOut(report).length === 0 ? 'every criterion' : 'every criterion that counts';
  return `With ${every} weighing the same, the order would be ${same ? 'the same' : list(equalOrder.map(String))}.`;
}

/** The weight that need change least to turn the order, the first of equals. */
function nearestFlip(flips: readonly Flip[]): (Flip & { readonly at: number }) | null {
  const turning = flips.flatMap((flip) => (flip.at === null ? [] : { ...flip, at: flip.at }));
  return turning.reduce<(Flip & { readonly at: number }) | null>(
    (a, b) => (a === null || Math.abs(b.at - b.weight) < Math.abs(a.at - a.weight) - 1e-9 ? b : a),
    null,
  );
}

/** "Support counted for 45% or more instead of 30%", in whole per cent at which it is true. */
function turned(report: Report, { id, weight, at }: Flip & { readonly at: number }): string {
  const name = nameOf(report, id);
  const more = at > weight;
  const whole = more ? Math.ceil(at * 100 - 1e-6) : Math.floor(at * 100 + 1e-6);
  if (whole >= 100) return `${name} alone counted`;
  if (whole <= 0) return `${name} did not count at all`;
  const is = percent(weight);
  if (`${whole}%` === is) return `${name} counted for slightly ${more ? 'more' : 'less'} than its ${is}`;
  return `${name} counted for ${whole}% or ${more ? 'more' : 'less'} instead of ${is}`;
}

/** "3 points out of 100 apart", as the scores beside them differ. */
function apart({ options }: Report, { ranks: [upper, lower], lead }: Neighbours): string {
  const [above, below] = [options[upper - 1], options[lower - 1]];
  const points = above && below ? score(above) - score(below) : Math.round(lead * 100);
  if (lead < 5e-7) return 'they have the same score';
  return points === 0
    ? 'they are less than 1 point out of 100 apart'
    : `they are ${count(points, 'point')} out of 100 apart`;
}

/** What would turn the order of two options that follow each other, and whether it is too close to call. */
function neighbour(report: Report, pair: Neighbours): string {
  const {
    ranks: [upper, lower],
    lead,
    aheadShare,
    close,
    flips,
  } = pair;
  const flip = nearestFlip(flips);
  const weighed = countingOf(report).length > 1;
  const turn = flip === null || lead < 5e-7 ? '' : turned(report, flip);
  if (close) {
    const share =
      aheadShare < 1 && lead >= 5e-7
        ? `, and ${percent(1 - aheadShare)} of all possible weightings turn them round`
        : '';
    const cure = turn === '' ? '' : `; option ${lower} would come first if ${turn}`;
    return `Options ${upper} and ${lower} are too close to call: ${apart(report, pair)}${share}${cure}.`;
  }
  if (turn === '')
    return weighed
      ? `Option ${upper} comes before option ${lower} whatever the weights${leftOut(report).length === 0 ? ': no criterion speaks' : ' of the criteria that count: none of them speaks'} for option ${lower}.`
      : `Option ${upper} comes before option ${lower}: ${apart(report, pair)}.`;
  // Where an order can be turned, some weightings do, though of those drawn none may.
  const kept = percent(Math.min(aheadShare, 1 - 1e-9));
  return `Option ${lower} would come before option ${upper} if ${turn}; ${kept} of all possible weightings keep the order shown.`;
}

/** A sentence for each option and the next below it, from the top. */
const neighbours = (report: Report): readonly string[] =>
  report.sensitivity.neighbours.map((pair) => neighbour(report, pair));

/** "Option 3 comes anywhere from 2nd to 5th, most often 3rd (79% of all possible weightings)." */
function range({ rank, rankShare }: Option): string {
  const shares = rankShare.map((share, place) => ({ share, place: place + 1 })).filter(({ share }) => share > 0);
  const places = shares.filter(({ share }) => share >= LEAST_SHARE).map(({ place }) => place);
  const [first, last] = [places[0], places.at(-1)];
  const most = shares.reduce((a, b) => (b.share > a.share ? b : a), { share: 0, place: 0 });
  if (first === undefined || last === undefined) return '';
  const often = `${percent(most.share)} of all possible weightings`;
  if (shares.length === 1) return `Option ${rank} comes ${ordinal(first)} with every set of weights.`;
  if (first === last) return `Option ${rank} comes ${ordinal(first)} in ${often}.`;
  const between =
    places.length === 2
      ? `${ordinal(first)} or ${ordinal(last)}`
      : `anywhere from ${ordinal(first)} to ${ordinal(last)}`;
  return `Option ${rank} comes ${between}, most often ${ordinal(most.place)} (${often}).`;
}

/** A sentence for each option on the ranks that it takes; none where there are no weights to change. */
const ranges = (report: Report): readonly string[] =>
  report.options.length < 2 || countingOf(report).length < 2
    ? []
    : report.options.map(range).filter((sentence) => sentence !== '');

export const sensitivitySentences = { intro, equalWeights, neighbours, ranges } as const;
