import { errors } from '../errors.ts';
import type { CriterionValue, Facts, Ranking } from '../model.ts';
import type { Random } from '../random.ts';
import { CRITERIA } from './criteria/index.ts';
import { drawWeightings } from './draw-weightings.ts';
import { findSensitivity } from './find-sensitivity.ts';
import { orderByTotal } from './order-by-total.ts';
import { rankShares } from './rank-shares.ts';

/**
 * Ranks the options by the weighted sum of the criteria. A criterion without data is left out and its weight shared in
 * proportion. Of equal totals the option with more ideas comes first, then the one that comes first in the facts.
 *
 * @param weights the officer's weights by criterion; the default weight for those not named, or 0 if any is named
 * @throws DistilError where a weight is for no criterion, or no criterion is left
 */
export function rankOptions(facts: Facts, weights: Readonly<Record<string, number>>, random: Random): Ranking {
  const given = new Map(Object.entries(weights));
  const known = CRITERIA.map(({ id }) => id);
  const unknown = [...given.keys()].find((id) => !known.includes(id));
  if (unknown !== undefined) throw errors.settingInvalid('--weights', `pairs that name ${known.join(', ')}`, unknown);

  const measured = CRITERIA.map((criterion) => {
    const result = criterion.measure(facts);
    const asked = given.size > 0 ? (given.get(criterion.id) ?? 0) : criterion.defaultWeight;
    const values = 'missing' in result ? null : result.values;
    const missing = 'missing' in result && asked > 0 ? result.missing : null;
    return { criterion, values, missing, asked: values ? asked : 0 };
  });
  const sum = measured.reduce((total, { asked }) => total + asked, 0);
  if (sum === 0)
    throw errors.settingInvalid('--weights', 'above 0 for a criterion that the sheet has data for', weights);

  const used = measured.filter(({ asked }) => asked > 0);
  const options = facts.options.map((_, option) => {
    const criteria = measured.flatMap(({ criterion, values, asked }): CriterionValue[] => {
      const measurement = values?.[option];
      return measurement ? [{ id: criterion.id, ...measurement, weight: asked / sum }] : [];
    });
    return { option, criteria, total: criteria.reduce((total, { value, weight }) => total + value * weight, 0) };
  });
  const size = (option: number): number => facts.options[option]?.ideas.length ?? 0;
  const bySize = options.toSorted((a, b) => size(b.option) - size(a.option) || a.option - b.option);
  const ranked = orderByTotal(bySize.map(({ total }) => total)).flatMap((place) => bySize[place] ?? []);
  // By rank, so that options which are equal in all have the same order in the shares as in the ranking.
  const values = ranked.map(({ option }) => used.map(({ values }) => values?.[option]?.value ?? 0));
  const weightings = drawWeightings(used.length, random);
  const shares = rankShares(values, weightings);
  return {
    criteria: measured.map(({ criterion: { id, name, explanation }, asked, missing }) => ({
      id,
      name,
      explanation,
      weight: asked / sum,
      missing,
    })),
    ranked: ranked.map((option, place) => ({ ...option, rankShare: shares[place] ?? [] })),
    sensitivity: findSensitivity(
      values,
      used.map(({ criterion, asked }) => ({ id: criterion.id, weight: asked / sum })),
      weightings,
    ),
  };
}
