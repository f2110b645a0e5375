import type { Criterion } from '../criterion.ts';

/** Support: how many different ideas stand behind an option, and how many votes where the sheet has them. */
export const support: Criterion = {
  id: 'support',
  name: 'Support',
  explanation:
    'How many different ideas were put forward, and how many votes they drew where votes were taken, each beside the option with the most.',
  defaultWeight: 30,
  measure: ({ options }) => {
    const counts = options.map(({ ideas }) => ideas.length);
    const votes = options.map(({ ideas }) => {
      const cast = ideas.flatMap(({ idea }) => [idea.note, ...idea.repeats].flatMap((note) => note.votes ?? []));
      return cast.length > 0
        ? Math.max(
            0,
            cast.reduce((sum, vote) => sum + vote, 0),
          )
        : null;
    });
    const mostIdeas = Math.max(...counts);
    const mostVotes = Math.max(...votes.map((sum) => sum ?? 0));
    return {
      values: counts.map((count, o) => {
        const ideas = `${count} different ${count === 1 ? 'idea' : 'ideas'}`;
        if (mostVotes === 0) return { value: count / mostIdeas, detail: ideas };
        const cast = votes[o] ?? 0;
        return {
          value: (count / mostIdeas + cast / mostVotes) / 2,
          detail: `${ideas}, ${cast} ${cast === 1 ? 'vote' : 'votes'}`,
        };
      }),
    };
  },
};
