import type { Comparison } from '../../compare/comparison.ts';

/** Whether the two reports say the same: the same options, by title, ideas, rank and score, and the same ideas. */
export const changesNothing = ({ old, new: now, options, ideas, counts }: Comparison): boolean =>
  counts.stayed + counts.outside === ideas.length &&
  ideas.every(({ reworded }) => !reworded) &&
  options.every(
    ({ fate, rank }) =>
      fate === 'stayed' &&
      rank !== null &&
      rank.rank.old === rank.rank.new &&
      rank.total.old === rank.total.new &&
      rank.contributions.every(({ byWeight, byValue }) => byWeight === 0 && byValue === 0) &&
      old.options[rank.rank.old - 1]?.title === now.options[rank.rank.new - 1]?.title,
  );
