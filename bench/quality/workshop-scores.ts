import type { LedgerEntry } from '../../src/model.ts';
import { pairScores } from '../metrics/pair-scores.ts';
import type { PrecisionRecall } from '../metrics/precision-recall.ts';
import { setScores } from '../metrics/set-scores.ts';
import { type GroupingScores, groupingScores } from './grouping-scores.ts';
import type { Judgement } from './read-gold.ts';
import { repeatChains } from './repeat-chains.ts';

/** What of the ledger is compared with the reader. */
export type Outcome = Pick<LedgerEntry, 'id' | 'status' | 'option' | 'duplicateOf' | 'bestPriority' | 'statedPriority'>;

export interface WorkshopScores {
  /** Ids that the reader judged and the ledger does not hold; above 0, the ids were not read as the reader wrote them. */
  readonly notFound: number;
  /** Over notes that the reader gave a theme. */
  readonly groups: GroupingScores;
  readonly priority: {
    /** Notes that the reader gave a theme and a priority; the two shares are of these. */
    readonly ideas: number;
    /** Whose best priority is the reader's. */
    readonly best: number;
    /** Whose written-down priority alone is the reader's. */
    readonly stated: number;
  };
  /** Over pairs of notes in the same chain of repeats. */
  readonly repeats: PrecisionRecall;
  /** Notes set aside against notes that the reader gave no theme. */
  readonly setAside: PrecisionRecall;
}

/** Compares what became of each note with what a careful reader made of it. Notes not judged are left out. O(n). */
export function workshopScores(ledger: readonly Outcome[], gold: ReadonlyMap<string, Judgement>): WorkshopScores {
  const outcomes = new Map(ledger.map((outcome) => [outcome.id, outcome]));
  const judged = [...gold].map(([id, judgement]) => ({ id, ...judgement, outcome: outcomes.get(id) }));
  const themed = judged.flatMap(({ theme, outcome }) => (theme === null ? [] : [{ theme, option: outcome?.option }]));
  const served = judged.filter(({ theme, priority }) => theme !== null && priority !== null);
  const share = (isRight: (one: (typeof served)[number]) => boolean) => served.filter(isRight).length / served.length;
  const wantedChains = repeatChains(new Map(judged.map(({ id, duplicateOf }) => [id, duplicateOf])));
  const foundChains = repeatChains(new Map(ledger.map(({ id, duplicateOf }) => [id, duplicateOf])));
  return {
    notFound: judged.filter(({ outcome }) => !outcome).length,
    groups: groupingScores(
      themed.map(({ theme }) => theme),
      themed.map(({ option }) => option ?? null),
    ),
    priority: {
      ideas: served.length,
      best: share(({ priority, outcome }) => outcome?.bestPriority === priority),
      stated: share(({ priority, outcome }) => outcome?.statedPriority === priority),
    },
    repeats: pairScores(
      judged.map(({ id }) => wantedChains.get(id) ?? id),
      judged.map(({ id }) => foundChains.get(id) ?? id),
    ),
    setAside: setScores(
      new Set(judged.filter(({ theme }) => theme === null).map(({ id }) => id)),
      new Set(judged.filter(({ outcome }) => outcome?.status === 'set-aside').map(({ id }) => id)),
    ),
  };
}
