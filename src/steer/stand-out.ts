import type { DenseMatrix } from '../model.ts';
import { type Branch, joinNearest } from './join-nearest.ts';

/** How like one idea is to the earlier ideas that are nearest to it, and to the nearest of its own time. */
export interface Nearness {
  readonly earlier: number;
  readonly others: number;
}

/** Fewer ideas that fit none make no option of their own. */
const LEAST = 3;
/** So far above what is usual, in standard errors, ideas that are alike stand out. */
const STANDARD_ERRORS = 2;
/** An idea speaks for standing out from here on, and for 3 at most, in standard deviations. */
const SPEAKS_FOR = 0.5;
const MOST = 3;
/** A likeness of less is as good as none, and a spread of less is none. */
const LIKENESS = 0.02;
const SPREAD = 0.1;

/**
 * Which ideas are of a kind that earlier ideas are not. An idea leans to its own time by
 *
 *     leaning = ln(likeness to its nearest others / likeness to its nearest earlier ideas)
 *
 * which is 0 on average where both are of the same kinds. Leanings are measured from their median (from 0, where that is
 * less: what is new may be most), by the spread of those below, which are not new: what is new moves only those above. One leaning is
 * mostly noise, and notes that are new are alike, so they are judged together: of the branches of a tree of what is alike, those
 * that sum up highest, where their leanings are 2 standard errors above the usual and above 0 (a scan over a tree; Kulldorff
 * et al. 2003, https://doi.org/10.1111/1541-0420.00039). O(n squared).
 *
 * @param similarity n x n between the ideas
 * @returns the numbers of the ideas that stand out
 */
export function standOut(nearness: readonly Nearness[], similarity: DenseMatrix): Set<number> {
  const leanings = nearness.map(({ earlier, others }) => Math.log(likeness(others) / likeness(earlier)));
  const median = [...leanings].sort((a, b) => a - b)[Math.floor(leanings.length / 2)] ?? 0;
  const usual = Math.min(0, median);
  const below = leanings.filter((leaning) => leaning < usual);
  const spread = Math.max(SPREAD, Math.sqrt(sum(below.map((leaning) => (leaning - usual) ** 2)) / (below.length || 1)));
  const scores = leanings.map((leaning) => {
    const score = Math.max(-MOST, Math.min(MOST, (leaning - usual) / spread));
    return leaning > 0 ? score : Math.min(0, score);
  });
  const scoreOf = (members: readonly number[]): number[] => members.map((i) => scores[i] ?? 0);
  const found = highest(joinNearest(similarity), (members) => sum(scoreOf(members)) - SPEAKS_FOR * members.length);
  return new Set(
    found.branches
      .filter(({ members }) => sum(scoreOf(members)) / Math.sqrt(members.length) >= STANDARD_ERRORS)
      .flatMap(({ members }) => members),
  );
}

interface Highest {
  readonly worth: number;
  readonly branches: readonly Branch[];
}

/** The branches, none within another, of the highest worth together. */
function highest(branch: Branch, worthOf: (members: readonly number[]) => number): Highest {
  const parts = branch.parts.map((part) => highest(part, worthOf));
  const worth = sum(parts.map((part) => part.worth));
  const own = branch.members.length < LEAST ? 0 : worthOf(branch.members);
  return own > Math.max(0, worth)
    ? { worth: own, branches: [branch] }
    : { worth, branches: parts.flatMap(({ branches }) => branches) };
}

const likeness = (value: number): number => Math.max(0, value) + LIKENESS;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
