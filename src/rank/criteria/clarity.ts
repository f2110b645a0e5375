import type { IdeaFacts } from '../../model.ts';
import type { Criterion } from '../criterion.ts';

/** Clarity: how much better the ideas fit their own option than the next best one. */
export const clarity: Criterion = {
  id: 'clarity',
  name: 'Clarity',
  explanation:
    'How well the ideas belong together: how much better each fits this option than the next best one, on average.',
  defaultWeight: 10,
  measure: ({ options }) => ({
    values: options.map(({ ideas }) => {
      const mean = (of: (idea: IdeaFacts) => number): number =>
        ideas.reduce((sum, idea) => sum + of(idea), 0) / ideas.length;
      const fit = Math.round(100 * mean((idea) => idea.fit));
      const next = Math.round(100 * mean((idea) => idea.runnerUpFit));
      return {
        value: Math.min(
          1,
          mean((idea) => Math.max(0, idea.fit - idea.runnerUpFit)),
        ),
        detail:
          ideas.length === 1
            ? `its one idea fits it by ${fit} of 100, the next best option by ${next}`
            : `its ideas fit it by ${fit} of 100 on average, the next best option by ${next}`,
      };
    }),
  }),
};
