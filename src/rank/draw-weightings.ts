import type { Random } from '../random.ts';

/** Weightings that are tried; the standard error of a share is then at most 0.011. */
const WEIGHTINGS = 2000;

/**
 * Weightings drawn evenly from all that add up to 1, for so many criteria: exponential numbers, scaled to that sum, are
 * uniform over the simplex (Devroye 1986, Non-Uniform Random Variate Generation, chapter 5). O(weightings x criteria).
 */
export const drawWeightings = (criteria: number, random: Random): number[][] =>
  Array.from({ length: WEIGHTINGS }, () => {
    const drawn = Array.from({ length: criteria }, () => -Math.log(1 - random()));
    const sum = drawn.reduce((total, weight) => total + weight, 0);
    return drawn.map((weight) => weight / sum);
  });
