import { describe, expect, it } from 'vitest';
import type { Change, Report } from '../../src/model.ts';
import { changeSentences } from '../../src/report/change-sentences.ts';
import { sampleReport } from './sample-report.ts';
import { written } from './written.ts';

const CHANGES: readonly Change[] = [
  { id: null, text: '', kind: 'renamed', from: 'Labs', to: 'Open the laboratories', note: '' },
  {
    id: 'N001',
    text: 'Publish one list',
    kind: 'moved',
    from: 'Labs',
    to: '<b>Trials</b> | =1+1',
    note: 'asked for by "them"',
  },
];
const steered: Report = {
  ...sampleReport,
  changes: CHANGES,
  ideas: sampleReport.ideas.map((idea, i) => ({
    ...idea,
    steered: {
      by: i === 0 ? 'officer' : 'machine',
      pin: i === 0 ? 'yes' : '',
      note: i === 0 ? 'asked for by "them"' : '',
      apartFrom: [],
      machineDraft: i === 0 ? 'Labs' : null,
      draftOption: idea.option,
    },
  })),
};

describe('what officers changed', () => {
  it('is left out where they decided nothing', () => {
    expect(changeSentences.summary(sampleReport)).toBe('');
    for (const format of ['text', 'markdown']) expect(written(format, sampleReport)).not.toContain('officers');
  });

  it('is counted and told from what the program did', () => {
    expect(changeSentences.summary(steered)).toBe(
      '1 row was decided by officers, the others by the program; in the ledger, placed_by tells them apart. ' +
        'Against the draft of the program: 1 renamed, 1 moved.',
    );
  });

  it('says so where officers confirmed the draft and changed nothing', () => {
    expect(changeSentences.summary({ ...steered, changes: [] })).toContain(
      'Nothing differs from the draft of the program.',
    );
  });

  it('is listed with from, to and note, in every report', () => {
    expect(CHANGES.map(changeSentences.line)).toEqual([
      'Option renamed: from "Labs" to "Open the laboratories"',
      'N001 moved: from "Labs" to "<b>Trials</b> | =1+1" (asked for by "them")',
    ]);
    expect(written('text', steered)).toContain('Changes made by officers');
    const markdown = written('markdown', steered);
    expect(markdown).toContain('# Changes made by officers');
    // Escaped: a backslash stands before it.
    expect(markdown).toMatch(/\\<b/);
    expect(markdown).not.toMatch(/[^\\]<b/);
    const { changes, ideas } = JSON.parse(written('json', steered));
    expect(changes).toEqual(CHANGES);
    expect(ideas.map(({ placedBy }: { placedBy: string }) => placedBy).slice(0, 2)).toEqual(['officer', 'machine']);
  });
});
