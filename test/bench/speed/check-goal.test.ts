import { expect, test } from 'vitest';
import { checkGoal } from '../../../bench/speed/check-goal.ts';
import type { Goal, JobName } from '../../../bench/speed/goals.ts';
import type { Usage } from '../../../bench/speed/run-process.ts';

const used = (entries: Partial<Record<JobName, [seconds: number, megabytes: number]>>): ReadonlyMap<JobName, Usage> =>
  new Map(
    Object.entries(entries).map(([name, [seconds, megabytes]]) => [
      name as JobName,
      { seconds, cpuSeconds: seconds, megabytes },
    ]),
  );

const goal: Goal = { job: 'no embeddings', rows: 300, atMost: { times: 5, of: 'bare node' }, megabytes: 80 };

test('a goal is met up to and including its limits', () => {
  expect(checkGoal(goal, used({ 'bare node': [0.0625, 40], 'no embeddings': [0.3125, 80] }))).toEqual({
    goal: 'at most 5 x bare node, 80 MB',
    verdict: 'met',
  });
});

test('what is missed is told with what was found', () => {
  const { verdict } = checkGoal(goal, used({ 'bare node': [0.0625, 40], 'no embeddings': [0.5, 91.26] }));
  expect(verdict).toBe('MISSED: 8 x bare node, 91.3 MB');
});

test('without the job that it is compared with, a goal is not measured, unless another part of it is missed', () => {
  expect(checkGoal(goal, used({ 'no embeddings': [0.5, 70] })).verdict).toBe('not measured');
  expect(checkGoal(goal, used({ 'no embeddings': [0.5, 90] })).verdict).toBe('MISSED: 90 MB');
});

test('a goal may be in seconds', () => {
  const inSeconds: Goal = { job: 'with embeddings', rows: 300, seconds: 3 };
  expect(checkGoal(inSeconds, used({ 'with embeddings': [2.9, 400] }))).toEqual({
    goal: 'at most 3 s',
    verdict: 'met',
  });
});
