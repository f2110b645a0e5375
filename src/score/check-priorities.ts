import { errors } from '../errors.ts';
import type { Priority } from '../model.ts';

/**
 * Refuses priorities that nothing could be scored against; a file of them was checked row by row when it was read.
 * @throws DistilError `priorities-unusable`
 */
export function checkPriorities(priorities: readonly Priority[]): void {
  if (priorities.length === 0) throw errors.prioritiesUnusable('at least one', []);
  const numbers = priorities.map(({ number }) => number);
  if (numbers.some((number, p) => number !== p + 1))
    throw errors.prioritiesUnusable('numbered from 1 in their order', numbers);
  const wrong = priorities.find(({ weight }) => !(weight > 0 && Number.isFinite(weight)));
  if (wrong) throw errors.prioritiesUnusable('of positive weight', wrong.weight);
}
