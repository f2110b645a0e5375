import type { Check, Grouping, Priority, Scores } from '../model.ts';

/** Below this fit only a third of the ideas are where a careful reader would put them; above 0.9, three quarters. */
const POOR_FIT = 0.7;
/** Where the next best option is nearer than this, again only a third are. */
const CLOSE = 0.1;
/** By how much another priority's score must lead before a scribe is questioned: where the lead is less, the scribe is mostly right. */
const CLEAR_LEAD = 0.1;

export interface CheckSource {
  /** For each idea why it may be no suggestion; null where nothing speaks against it. */
  readonly doubts: readonly (string | null)[];
  readonly grouping: Grouping;
  /** The rank of each group, from 1. */
  readonly ranks: readonly number[];
  readonly priorities: readonly Priority[];
  readonly scores: Scores;
}

/**
 * What an officer should look at in the line of one idea: whether it is a suggestion at all; whether it belongs in its
 * option (like none of them, and like two of them, are different things); whether the scribe's priority is borne out.
 * O(priorities).
 */
export function findChecks(idea: number, { doubts, grouping, ranks, priorities, scores }: CheckSource): Check[] {
  const checks: Check[] = [];
  const doubt = doubts[idea];
  if (doubt) checks.push({ code: 'maybe-no-suggestion', message: `may be no suggestion: it ${doubt}` });

  const fit = grouping.fits[idea] ?? 0;
  const runnerUp = grouping.runnersUp[idea] ?? -1;
  const lead = fit - (grouping.runnerUpFits[idea] ?? 0);
  const options = [grouping.assignments[idea] ?? 0, runnerUp].map((group) => ranks[group] ?? 0).sort((a, b) => a - b);
  if (runnerUp >= 0 && lead <= -CLOSE)
    checks.push({ code: 'close-between', message: `nearer to option ${ranks[runnerUp]} than to its own` });
  else if (fit < POOR_FIT) checks.push({ code: 'matches-no-option-well', message: 'matches no option well' });
  else if (runnerUp >= 0 && lead < CLOSE)
    checks.push({ code: 'close-between', message: `close between options ${options.join(' and ')}` });

  const stated = scores.stated[idea] ?? [];
  const scoreOf = (p: number): number => scores.values[idea * scores.priorities + p] ?? 0;
  const closest = priorities.reduce((best, _, p) => (scoreOf(p) > scoreOf(best) ? p : best), 0);
  const [first] = stated;
  if (first !== undefined && scoreOf(closest) - Math.max(...stated.map(scoreOf)) >= CLEAR_LEAD)
    checks.push({
      code: 'stated-differs',
      message: `filed under priority ${priorities[first]?.number}, but its text is closer to priority ${priorities[closest]?.number}`,
    });
  return checks;
}
