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
      const margin =
        ideas.reduce((sum, { fit, runnerUpFit }) => sum + Math.max(0, fit - runnerUpFit), 0) / ideas.length;
      const unsure = ideas.filter(({ fit, runnerUpFit }) => fit <= runnerUpFit).length;
      const detail =
        unsure === 0 ? 'every idea fits it best' : `${unsure} of ${ideas.length} would fit another as well`;
      return { value: Math.min(1, margin), detail };
    }),
  }),
};
