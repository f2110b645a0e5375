import { wholeShares } from '../whole-shares.ts';

/**
 * Parts of a change of a total, each from -1 to 1, as whole points out of 100 that add up to the change of the rounded
 * total, so that a reader who adds them up gets the difference that is shown. What is nothing stays nothing. O(n log n).
 */
export function wholePoints(parts: readonly number[], total: number): number[] {
  const telling = parts.map((part, index) => ({ part: part * 100, index })).filter(({ part }) => part !== 0);
  const shares = wholeShares(
    telling.map(({ part }) => part),
    total,
  );
  const points = parts.map(() => 0);
  telling.forEach(({ index }, place) => {
    points[index] = (shares[place] ?? 0) + 0;
  });
  return points;
}
