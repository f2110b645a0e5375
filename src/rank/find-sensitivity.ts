import type { Flip, Neighbours, Sensitivity } from '../model.ts';

/** A lead that fewer than two in three weightings bear out is owed to the weights as much as to the notes. */
const CLEAR_SHARE = 2 / 3;
/** Two totals that differ by less would read as the same score out of 100, or as the next one. */
const CLEAR_LEAD = 0.02;

export interface WeighedCriterion {
  readonly id: string;
  /** Its share of the total, above 0; those of all add up to 1. */
  readonly weight: number;
}

/**
 * How the ranking would change with other weights: the order under equal weights, and for each option and the next one
 * below it how many weightings bear their order out and which weight would turn it.
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
  const equal = values.map((row) => row.reduce((sum, value) => sum + value, 0));
  return {
    weightings: weightings.length,
    equalOrder: equal
      .map((total, i) => ({ rank: i + 1, total }))
      .sort((a, b) => b.total - a.total || a.rank - b.rank)
      .map(({ rank }) => rank),
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
  const lead = leadAt(criteria.map(({ weight }) => weight));
  const aheadShare = weightings.filter((weights) => leadAt(weights) >= 0).length / weightings.length;
  return {
    ranks: [rank, rank + 1],
    lead,
    aheadShare,
    close: aheadShare < CLEAR_SHARE || lead < CLEAR_LEAD,
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
