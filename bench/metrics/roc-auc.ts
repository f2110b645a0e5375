import { midRanks } from './mid-ranks.ts';

/**
 * The area under the ROC curve: how often a match scores above a non-match, a tie counting half. By the ranks of
 * Mann and Whitney (Hanley and McNeil 1982, https://doi.org/10.1148/radiology.143.1.7063747):
 *
 *     (R - m (m + 1) / 2) / (m (n - m)),   R the sum of the ranks of the m matches among n
 *
 * O(n log n).
 *
 * @returns 0 to 1, 0.5 by chance; NaN where all or none match
 */
export function rocAuc(matches: readonly boolean[], scores: readonly number[]): number {
  if (matches.length !== scores.length) {
    throw new RangeError(`each score must have a match, got ${scores.length} scores and ${matches.length} matches`);
  }
  const ranks = midRanks(scores);
  let positives = 0;
  let rankSum = 0;
  for (const [i, match] of matches.entries()) {
    if (!match) continue;
    positives++;
    rankSum += ranks[i] ?? 0;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (matches.length - positives));
}
