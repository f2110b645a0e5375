import { type PrecisionRecall, precisionRecall } from './precision-recall.ts';

/** Precision and recall of one set against another: how much of what was found was wanted, and the reverse. O(n). */
export function setScores<T>(wanted: ReadonlySet<T>, found: ReadonlySet<T>): PrecisionRecall {
  let hits = 0;
  for (const item of found) if (wanted.has(item)) hits++;
  return precisionRecall(hits, found.size, wanted.size);
}
