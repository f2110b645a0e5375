import type { Comparison } from '../../compare/comparison.ts';
import { list } from '../wording.ts';

/** How the options of the two reports are called, in quotation marks, by their ranks. */
export interface OptionNames {
  readonly old: (rank: number) => string;
  readonly new: (rank: number) => string;
  readonly oldList: (ranks: readonly number[]) => string;
  readonly newList: (ranks: readonly number[]) => string;
}

export function optionNames(comparison: Comparison): OptionNames {
  const named = (side: Comparison['old']) => (rank: number) => `"${side.options[rank - 1]?.title ?? ''}"`;
  const [old, now] = [named(comparison.old), named(comparison.new)];
  return {
    old,
    new: now,
    oldList: (ranks) => list(ranks.map(old)),
    newList: (ranks) => list(ranks.map(now)),
  };
}
