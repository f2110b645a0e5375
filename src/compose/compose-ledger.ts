import type { Fate, Grouping, Idea, LedgerCounts, LedgerEntry, Note, Scores } from '../model.ts';

/** What the ledger is drawn from; `ranks` holds the rank of each group, from 1. */
export interface LedgerSource {
  readonly notes: readonly Note[];
  readonly fates: readonly Fate[];
  readonly ideas: readonly Idea[];
  readonly grouping: Grouping;
  readonly ranks: readonly number[];
  readonly scores: Scores;
  /** For each note the numbers of the priorities that it names. */
  readonly stated: ReadonlyMap<Note, readonly number[]>;
  /** The words that earned the score of an idea's best priority. */
  readonly termsOf: (idea: number) => readonly string[];
}

/** One entry for each note, in the order of the input: the ledger closes. O(notes). */
export function composeLedger(source: LedgerSource): LedgerEntry[] {
  const { notes, fates, ideas, grouping, ranks, scores, stated, termsOf } = source;
  const ofIdeas = ideas.map((_, i) => {
    const runnerUp = grouping.runnersUp[i] ?? -1;
    const best = scores.best[i] ?? -1;
    return {
      option: ranks[grouping.assignments[i] ?? 0] ?? null,
      fit: grouping.fits[i] ?? 0,
      runnerUp: runnerUp < 0 ? null : { option: ranks[runnerUp] ?? 0, fit: grouping.runnerUpFits[i] ?? 0 },
      scores: Array.from(scores.values.subarray(i * scores.priorities, (i + 1) * scores.priorities)),
      bestPriority: best < 0 ? null : best + 1,
      terms: termsOf(i),
    };
  });
  return notes.map((note, position) => {
    const fate = fates[position] ?? { status: 'blank' };
    const own = {
      id: note.id,
      input: note.input,
      row: note.row,
      text: note.text,
      statedPriority: stated.get(note)?.[0] ?? null,
      sector: note.sector,
      votes: note.votes,
    };
    switch (fate.status) {
      case 'idea':
      case 'duplicate': {
        const shared = ofIdeas[fate.idea];
        if (!shared) throw new RangeError(`no idea ${fate.idea}`);
        const duplicateOf = fate.status === 'duplicate' ? (ideas[fate.idea]?.note.id ?? null) : null;
        return { ...own, status: duplicateOf === null ? 'option' : 'duplicate', duplicateOf, reason: null, ...shared };
      }
      case 'set-aside':
        return { ...own, ...inNoOption, status: 'set-aside', reason: fate.reason };
      case 'blank':
        return { ...own, ...inNoOption, status: 'blank', reason: null };
      default:
        return fate satisfies never;
    }
  });
}

const inNoOption = {
  option: null,
  duplicateOf: null,
  fit: null,
  runnerUp: null,
  scores: [],
  bestPriority: null,
  terms: [],
} as const;

/** Counts the entries by what became of them. */
export function countLedger(entries: readonly LedgerEntry[]): LedgerCounts {
  const withStatus = (status: LedgerEntry['status']): number =>
    entries.filter((entry) => entry.status === status).length;
  return {
    rows: entries.length,
    inOptions: withStatus('option'),
    duplicates: withStatus('duplicate'),
    setAside: withStatus('set-aside'),
    blank: withStatus('blank'),
  };
}
