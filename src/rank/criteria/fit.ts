import type { Criterion } from '../criterion.ts';

/** Fit with the priorities: the mean of the ideas' best scores, times the weight of that priority, beside the best option. */
export const fit: Criterion = {
  id: 'fit',
  name: 'Fit with the priorities',
  explanation:
    'How strongly the ideas speak to their best priority, in their words and in what they mean, times the weight of that priority; the strongest option counts as 100.',
  defaultWeight: 40,
  measure: ({ options, priorities }) => {
    const heaviest = Math.max(...priorities.map(({ weight }) => weight));
    const means = options.map(({ ideas }) => {
      const scores = ideas.map(
        ({ scores, best }) => ((scores[best] ?? 0) * (priorities[best]?.weight ?? 0)) / heaviest,
      );
      return scores.reduce((sum, score) => sum + score, 0) / ideas.length;
    });
    const strongest = Math.max(...means);
    if (strongest === 0) return { missing: 'no idea shares a word with any priority' };
    return {
      values: means.map((mean, option) => {
        const score = `${Math.round(mean * 100)} of 100`;
        return {
          value: mean / strongest,
          detail:
            options[option]?.ideas.length === 1
              ? `its one idea scores ${score} against its best priority`
              : `its ideas score ${score} on average against their best priority`,
        };
      }),
    };
  },
};
