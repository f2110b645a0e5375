import { table } from '../table.ts';
import { checkGoal } from './check-goal.ts';
import { GOALS, type JobName } from './goals.ts';
import type { Usage } from './run-process.ts';

/** What others are compared with, in the order of the columns. */
const BASES: readonly JobName[] = ['bare node', 'csv-parse alone', 'scikit-learn'];

/** The table of one size of file: times, memory, ratios, and the goals beside them. @param rows 0 where no file is read */
export function showTimes(rows: number, used: ReadonlyMap<JobName, Usage>): string {
  const bases = BASES.filter((base) => used.has(base));
  return table(
    ['job', 'wall s', 'CPU s', 'MB', ...bases.map((base) => `x ${base}`), 'goal', ''],
    [...used].map(([name, own]) => {
      const goal = GOALS.find(({ job, rows: of }) => job === name && of === rows);
      const check = goal ? checkGoal(goal, used) : { goal: '', verdict: '' };
      const ratios = bases.map((base) => own.seconds / (used.get(base)?.seconds ?? Number.NaN));
      return [name, own.seconds, own.cpuSeconds, Math.round(own.megabytes), ...ratios, check.goal, check.verdict];
    }),
  );
}
