import type { Goal, JobName } from './goals.ts';
import type { Usage } from './run-process.ts';

/** A goal in words, and what came of it. */
export interface Check {
  readonly goal: string;
  /** `met`, `not measured`, or `MISSED` with what was found. */
  readonly verdict: string;
}

/** Holds what was measured against a goal. @param used the medians of the jobs of the same run */
export function checkGoal({ job, atMost, seconds, megabytes }: Goal, used: ReadonlyMap<JobName, Usage>): Check {
  const own = used.get(job);
  const parts = [
    ...(atMost
      ? [
          {
            found: (own?.seconds ?? Number.NaN) / (used.get(atMost.of)?.seconds ?? Number.NaN),
            limit: atMost.times,
            unit: `x ${atMost.of}`,
          },
        ]
      : []),
    ...(seconds === undefined ? [] : [{ found: own?.seconds ?? Number.NaN, limit: seconds, unit: 's' }]),
    ...(megabytes === undefined ? [] : [{ found: own?.megabytes ?? Number.NaN, limit: megabytes, unit: 'MB' }]),
  ];
  const missed = parts.filter(({ found, limit }) => found > limit);
  const unknown = parts.some(({ found }) => Number.isNaN(found));
  return {
    goal: `at most ${parts.map(({ limit, unit }) => `${limit} ${unit}`).join(', ')}`,
    verdict:
      missed.length > 0
        ? `MISSED: ${missed.map(({ found, unit }) => `${Number(found.toPrecision(3))} ${unit}`).join(', ')}`
        : unknown
          ? 'not measured'
          : 'met',
  };
}
