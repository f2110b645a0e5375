import { adjustedRandIndex } from '../metrics/adjusted-rand-index.ts';
import { bCubed } from '../metrics/b-cubed.ts';
import type { Label } from '../metrics/contingency.ts';
import { normalisedMutualInformation } from '../metrics/normalised-mutual-information.ts';

/** How well the options agree with a reader's groups. */
export interface GroupingScores {
  /** Notes that the reader put in a group. */
  readonly notes: number;
  /** Those of them that the program put in an option; the first three scores are over these. */
  readonly placed: number;
  readonly ari: number;
  readonly nmi: number;
  /** B-cubed F1. */
  readonly bCubed: number;
  /** The adjusted Rand index over all, each note in no option counted as a group of its own. */
  readonly ariAll: number;
}

/**
 * Compares options with a reader's groups. O(n).
 *
 * @param groups the reader's group of each note
 * @param options the option of each note, in the same order; null where it is in none
 */
export function groupingScores(groups: readonly Label[], options: readonly (number | null)[]): GroupingScores {
  const truth: Label[] = [];
  const found: Label[] = [];
  for (const [i, option] of options.entries()) {
    if (option === null) continue;
    truth.push(groups[i] ?? '');
    found.push(option);
  }
  const all = options.map((option, i) => option ?? `in no option ${i}`);
  return {
    notes: groups.length,
    placed: found.length,
    ari: adjustedRandIndex(truth, found),
    nmi: normalisedMutualInformation(truth, found),
    bCubed: bCubed(truth, found).f1,
    ariAll: adjustedRandIndex(groups, all),
  };
}
