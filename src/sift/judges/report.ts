import type { Judge } from '../judge.ts';
import { tellsOnly } from '../tells-only.ts';

/** Notes that only tell how things are: what to do about it may go without saying, so they are flagged. */
export const report: Judge = ({ clauses }) =>
  clauses.length > 0 && clauses.every(tellsOnly) ? { sure: false, reason: 'only tells how things are' } : null;
