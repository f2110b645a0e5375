import type { ComparableOption, Contribution } from './comparison.ts';

/**
 * What each criterion did to an option's total. A total is the sum of weight x value over the criteria, so its change is,
 * criterion by criterion,
 *
 *     w' v' - w v = (w' - w) v + (v' - v) w'
 *
 * the change of the weight at the old value, and the change of the value at the new weight: the two-fold decomposition of
 * Kitagawa, Blinder and Oaxaca (https://en.wikipedia.org/wiki/Blinder%E2%80%93Oaxaca_decomposition), exact and without a
 * remainder. A criterion that one side did not measure has weight 0 there, and its value is taken to be the other side's:
 * then the whole of it is due to the weight. O(criteria).
 *
 * @param nameOf the name of a criterion by its id
 * @returns a contribution for each criterion that counts on either side, in the order of the new option, then of the old;
 *     `rest` is what they leave of the change of the published totals, which is nothing but rounding
 */
export function decompose(
  old: ComparableOption,
  now: ComparableOption,
  nameOf: (id: string) => string,
): { readonly contributions: readonly Contribution[]; readonly rest: number } {
  const ids = [...new Set([...now.criteria, ...old.criteria].map(({ id }) => id))];
  const contributions = ids.flatMap((id): Contribution[] => {
    const before = old.criteria.find((criterion) => criterion.id === id);
    const after = now.criteria.find((criterion) => criterion.id === id);
    const weight = { old: before?.weight ?? 0, new: after?.weight ?? 0 };
    if (weight.old === 0 && weight.new === 0) return [];
    const value = { old: before?.value ?? after?.value ?? 0, new: after?.value ?? before?.value ?? 0 };
    const byWeight = (weight.new - weight.old) * value.old;
    const byValue = (value.new - value.old) * weight.new;
    return [{ id, name: nameOf(id), value, weight, byWeight, byValue }];
  });
  const explained = contributions.reduce((sum, { byWeight, byValue }) => sum + byWeight + byValue, 0);
  return { contributions, rest: now.total - old.total - explained };
}
