import { describe, expect, it } from 'vitest';
import { listPossibleRepeats } from '../../src/compose/list-possible-repeats.ts';
import type { LedgerEntry } from '../../src/model.ts';
import { makeNote } from '../make-note.ts';
import { sampleReport } from '../report/sample-report.ts';

const [line] = sampleReport.ideas;
if (line === undefined) throw new Error('the sample has no ledger');

const idea = (id: string) => ({ note: makeNote({ id, text: `text of ${id}` }), repeats: [] });
const entry = (id: string, duplicateOf: string | null = null): LedgerEntry => ({
  ...line,
  id,
  text: `text of ${id}`,
  status: duplicateOf === null ? 'option' : 'duplicate',
  duplicateOf,
});

/** Four ideas as they were before the last was found to repeat the second; the ledger is in another order. */
const ideas = [idea('A'), idea('B'), idea('C'), idea('D')];
const entries = [entry('D', 'B'), entry('C'), entry('B'), entry('A')];

const list = (...pairs: readonly (readonly [number, number, number])[]) =>
  listPossibleRepeats(
    pairs.map(([a, b, closeness]) => ({ a, b, closeness })),
    ideas,
    entries,
  );

describe('the possible repeats', () => {
  it('are none where no pair was found', () => {
    expect(list()).toEqual([]);
  });

  it('have the ids and texts of their notes, in the order of the pairs', () => {
    expect(list([0, 2, 0.75], [0, 1, 0.5])).toEqual([
      { ids: ['A', 'C'], texts: ['text of A', 'text of C'], closeness: 0.75 },
      { ids: ['A', 'B'], texts: ['text of A', 'text of B'], closeness: 0.5 },
    ]);
  });

  it('name the note that stands for an idea now, where it was merged into another', () => {
    expect(list([2, 3, 0.5])).toEqual([{ ids: ['C', 'B'], texts: ['text of C', 'text of B'], closeness: 0.5 }]);
  });

  it('leave out a pair that became one idea', () => {
    expect(list([1, 3, 0.75])).toEqual([]);
  });

  it('list a pair once, with the closeness that came first', () => {
    // 3 became 1, so that both are A and B.
    expect(list([0, 3, 0.75], [0, 1, 0.5])).toEqual([
      { ids: ['A', 'B'], texts: ['text of A', 'text of B'], closeness: 0.75 },
    ]);
  });
});
