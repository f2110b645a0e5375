import { fold } from '../fold.ts';
import type {
  Check,
  CloseTo,
  Fate,
  Grouping,
  Idea,
  LedgerCounts,
  LedgerEntry,
  Note,
  Priority,
  Scores,
} from '../model.ts';

/** What the ledger is drawn from; `ranks` holds the rank of each group, from 1. */
export interface LedgerSource {
  readonly notes: readonly Note[];
  readonly fates: readonly Fate[];
  readonly ideas: readonly Idea[];
  readonly grouping: Grouping;
  readonly ranks: readonly number[];
  /** Whether names of authors may be shown. */
  readonly includeAuthors: boolean;
  readonly priorities: readonly Priority[];
  readonly scores: Scores;
  /** For each note the numbers of the priorities that it names. */
  readonly stated: ReadonlyMap<Note, readonly number[]>;
  /** The words that earned the score of an idea's best priority. */
  readonly termsOf: (idea: number) => readonly string[];
  /** What an idea is close to in meaning, asked where no word earned a score. */
  readonly closeTo: (idea: number) => CloseTo | null;
  /** What to look at in the line of an idea. */
  readonly checksOf: (idea: number) => readonly Check[];
}

/** One entry for each note, in the order of the input: the ledger closes. O(notes). */
export function composeLedger(source: LedgerSource): LedgerEntry[] {
  const { notes, fates, ideas, grouping, ranks, priorities, scores, stated } = source;
  const ofIdeas = ideas.map(({ note }, i) => {
    const runnerUp = grouping.runnersUp[i] ?? -1;
    const best = scores.best[i] ?? -1;
    const terms = source.termsOf(i);
    return {
      id: note.id,
      text: note.text,
      option: ranks[grouping.assignments[i] ?? 0] ?? null,
      fit: grouping.fits[i] ?? 0,
      runnerUp: runnerUp < 0 ? null : { option: ranks[runnerUp] ?? 0, fit: grouping.runnerUpFits[i] ?? 0 },
      scores: Array.from({ length: scores.priorities }, (_, p) => scores.values[i * scores.priorities + p] ?? 0),
      bestPriority: priorities[best]?.number ?? null,
      terms,
      closeTo: best >= 0 && terms.length === 0 ? source.closeTo(i) : null,
      checks: source.checksOf(i),
    };
  });
  return notes.map((note, position) => {
    const fate = fates[position] ?? { status: 'blank' };
    const idea = fate.status === 'idea' || fate.status === 'duplicate' ? ofIdeas[fate.idea] : undefined;
    const repeats = idea && fate.status === 'duplicate' ? idea : null;
    return {
      id: note.id,
      input: note.input,
      row: note.row,
      text: note.text,
      status: fate.status === 'idea' ? 'option' : fate.status,
      option: idea?.option ?? null,
      duplicateOf: repeats?.id ?? null,
      reason: fate.status === 'set-aside' ? fate.reason : null,
      fit: idea?.fit ?? null,
      runnerUp: idea?.runnerUp ?? null,
      scores: idea?.scores ?? [],
      bestPriority: idea?.bestPriority ?? null,
      statedPriority: stated.get(note)?.[0] ?? null,
      terms: idea?.terms ?? [],
      closeTo: idea?.closeTo ?? null,
      checks: repeats ? inOtherWords(note, repeats) : (idea?.checks ?? []),
      sector: note.sector,
      votes: note.votes,
      author: (source.includeAuthors && note.author) || null,
      question: note.question ?? '',
    };
  });
}

/** A repeat in the same words is beyond doubt; one in other words is a judgement, which the officer may undo. */
const inOtherWords = (note: Note, idea: { readonly id: string; readonly text: string }): Check[] =>
  fold(note.text) === fold(idea.text)
    ? []
    : [{ code: 'repeat-in-other-words', message: `taken to say the same as ${idea.id} in other words` }];

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
