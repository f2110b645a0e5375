import type { Facts, Grouping, Idea, Portrait, Priority, Scores } from '../model.ts';

export interface FactSource {
  readonly ideas: readonly Idea[];
  readonly priorities: readonly Priority[];
  readonly scores: Scores;
  readonly grouping: Grouping;
  readonly portraits: readonly Portrait[];
}

/** What the options are ranked by, in the order of the groups. O(ideas x priorities). */
export const gatherFacts = ({ ideas, priorities, scores, grouping, portraits }: FactSource): Facts => ({
  priorities,
  options: portraits.map(({ members }) => ({
    ideas: members.flatMap((i) => {
      const idea = ideas[i];
      if (!idea) return [];
      return {
        idea,
        scores: Array.from(scores.values.subarray(i * priorities.length, (i + 1) * priorities.length)),
        best: scores.best[i] ?? -1,
        fit: grouping.fits[i] ?? 0,
        runnerUpFit: grouping.runnerUpFits[i] ?? 0,
      };
    }),
  })),
});
