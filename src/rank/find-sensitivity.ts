import type { Flip, Neighbours, Sensitivity } from '../model.ts';
import { orderByTotal } from './order-by-total.ts';

/**
 * A lead that one idea put elsewhere would undo. Where the largest option has 30 ideas, an idea that goes from the upper
 * to the lower takes a thirtieth of Support from one and gives it to the other: 2 x 0.3 / 30 of the total.
 */
const SMALL_LEAD = 0.02;
/** Up to here a lead may be owed to the weights; from 5 points out of 100 on, whoever set them meant it. */
const FAIR_LEAD = 0.05;
/** A smaller lead than that is too close where fewer than two in three weightings bear it out. */
const CLEAR_SHARE = 2 / 3;

export interface WeighedCriterion {
  readonly id: string;
  /** Its share of the total, above 0; those of all add up to 1. */
  readonly weight: number;
}

/**
 * How the ranking would change with other weights: the order under equal weights, and for each option and the next one
 * below it how many weightings bear their order out and which weight would turn it.
 *
 * Two neighbours are too close to call where the lead is small, or fair and borne out by too few weightings. The share
 * alone will not do: it counts weightings that nobody would choose, so that a Board which gives one criterion 90% on
 * purpose would hear that 80 points against 50 is too close. Nor will the lead alone: at 3 points it may well be the weights.
 * O(weightings x options x criteria).
 *
 * @param values a row for each option from best to worst, a column for each criterion, 0 to 1
 * @param weightings drawn evenly from all that add up to 1
 */
export function findSensitivity(
  values: readonly (readonly number[])[],
  criteria: readonly WeighedCriterion[],
  weightings: readonly (readonly number[])[],
): Sensitivity {
  return {
    weightings: weightings.length,
    equalOrder: orderByTotal(values.map((row) => row.reduce((sum, value) => sum + value, 0))).map((place) => place + 1),
    neighbours: values
      .slice(1)
      .map((lower, i) => compareNeighbours(i + 1, values[i] ?? [], lower, criteria, weightings)),
  };
}

function compareNeighbours(
  rank: number,
  upper: readonly number[],
  lower: readonly number[],
  criteria: readonly WeighedCriterion[],
  weightings: readonly (readonly number[])[],
): Neighbours {
  const gains = upper.map((value, c) => value - (lower[c] ?? 0));
  const leadAt = (weights: readonly number[]): number =>
    gains.reduce((sum, gain, c) => sum + gain * (weights[c] ?? 0), 0);
  // Of equal totals the ranking is settled otherwise, and rounding may leave the upper behind by nothing.
  const lead = Math.max(0, leadAt(criteria.map(({ weight }) => weight)));
  const aheadShare = weightings.filter((weights) => leadAt(weights) >= 0).length / weightings.length;
  return {
    ranks: [rank, rank + 1],
    lead,
    aheadShare,
    close: lead < SMALL_LEAD || (lead < FAIR_LEAD && aheadShare < CLEAR_SHARE),
    flips: criteria.map(({ id, weight }, c): Flip => ({ id, weight, at: flipAt(lead, gains[c] ?? 0, weight) })),
  };
}

/**
 * Where one criterion's weight is w and the others keep their proportions, the lead is w x gain + (1 - w) x rest, a line
 * in w; where it changes its sign, it crosses 0 at rest / (rest - gain).
 */
function flipAt(lead: number, gain: number, weight: number): number | null {
  if (weight >= 1) return null;
  const rest = (lead - weight * gain) / (1 - weight);
  return rest * gain < 0 ? rest / (rest - gain) : null;
}
