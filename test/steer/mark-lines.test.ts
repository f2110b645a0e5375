import { describe, expect, it } from 'vitest';
import type { LedgerEntry, Option, Ruling } from '../../src/model.ts';
import { markLines } from '../../src/steer/mark-lines.ts';
import { UNDECIDED } from '../../src/steer/undecided.ts';
import { sampleReport } from '../report/sample-report.ts';

const [SAMPLE] = sampleReport.ideas;
const OPTIONS: readonly Pick<Option, 'title' | 'machineTitle'>[] = [
  { title: 'Walk + ride', machineTitle: 'none' },
  { title: 'Spans', machineTitle: 'Bridges + Fords + ferries' },
  { title: 'Trees' },
];

/** Whether an idea that is now in an option followed others there; its draft's option stands at that rank. */
function followed(
  option: number,
  ruling: Partial<Ruling> | null,
  draftOption: number | null = null,
): boolean | undefined {
  const entry = { ...SAMPLE, id: 'N1', status: 'option', option } as LedgerEntry;
  const draft = draftOption === null ? null : 0;
  const rulings = new Map(ruling === null ? [] : [['N1', { ...UNDECIDED, ...ruling, draft }]]);
  return markLines([entry], { options: [], rulings }, OPTIONS, () => draftOption)[0]?.steered?.followed;
}

describe('an idea that followed others', () => {
  it('is one whose option in the draft is another one, or is gone', () => {
    expect(followed(3, { machineDraft: 'Bridges' }, 2)).toBe(true);
    expect(followed(3, { machineDraft: 'Markets' })).toBe(true);
    expect(followed(1, { machineDraft: 'Bridges + Fords' })).toBe(true);
    expect(followed(2, { machineDraft: 'Bridges' }, 2)).toBe(false);
    expect(followed(2, { machineDraft: 'Fords + ferries' })).toBe(false);
  });

  it('is none where the draft names its own option, though the title holds a plus', () => {
    expect(followed(1, { machineDraft: 'Walk + ride' })).toBe(false);
    expect(followed(1, null)).toBe(false);
    expect(followed(2, { machineDraft: 'Bridges + Fords + ferries' })).toBe(false);
  });

  it('is none that the draft had set aside or taken for a repeat', () => {
    expect(followed(3, { machineDraft: 'set aside' })).toBe(false);
    expect(followed(3, { machineDraft: 'a repeat of N2' })).toBe(false);
    // The draft has a repeat in the option of the note that it repeats.
    expect(followed(3, { machineDraft: 'a repeat of N2' }, 2)).toBe(false);
  });
});
