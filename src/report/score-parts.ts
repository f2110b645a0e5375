import type { CriterionUse, Option, Report } from '../model.ts';
import { wholeShares } from './whole-shares.ts';

/** One criterion's part in an option's score, in the whole numbers that readers see. */
export interface ScorePart {
  readonly name: string;
  /** Out of 100. */
  readonly value: number;
  /** Per cent; those of all parts add up to 100. */
  readonly weight: number;
  /** Value x weight; those of all parts add up to the score. */
  readonly points: number;
  readonly detail: string;
}

/** The criteria that count, each with its weight in whole per cent; the weights add up to 100. */
export function weighedCriteria(
  report: Report,
): readonly { readonly criterion: CriterionUse; readonly weight: number }[] {
  const used = report.criteria.filter((criterion) => criterion.weight > 0);
  const weights = wholeShares(
    used.map((criterion) => criterion.weight * 100),
    100,
  );
  return used.map((criterion, index) => ({ criterion, weight: weights[index] ?? 0 }));
}

/** An option's score out of 100, as readers see it. */
export const score = (option: Option): number => Math.round(option.total * 100);

/** What an option's score is made of: a part for each criterion that counts, in their order. */
export function scoreParts(report: Report, option: Option): readonly ScorePart[] {
  const parts = weighedCriteria(report).map(({ criterion, weight }) => {
    const found = option.criteria.find(({ id }) => id === criterion.id);
    return {
      name: criterion.name,
      weight,
      value: found?.value ?? 0,
      share: found?.weight ?? 0,
      detail: found?.detail ?? '',
    };
  });
  const points = wholeShares(
    parts.map(({ value, share }) => value * share * 100),
    score(option),
  );
  return parts.map(({ name, weight, value, detail }, index) => ({
    name,
    value: Math.round(value * 100),
    weight,
    points: points[index] ?? 0,
    detail,
  }));
}
