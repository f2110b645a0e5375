import { describe, expect, it } from 'vitest';
import type { Change, Report } from '../../src/model.ts';
import { changeSentences } from '../../src/report/change-sentences.ts';
import { handOf } from '../../src/report/hand-of.ts';
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
      followed: false,
    },
  })),
};

describe('what officers changed', () => {
  it('is said to be nothing where they decided nothing, in the annex alone', () => {
    const nothing = 'Officers have decided nothing: every row is where the program put it.';
    expect(changeSentences.summary(sampleReport)).toBe(nothing);
    expect(written('markdown', sampleReport)).toContain(`# Annex F: changes made by officers\n\n${nothing}`);
    expect(changeSentences.brief(sampleReport)).toBe('');
    expect(written('text', sampleReport)).not.toContain('decided by officers');
  });

  it('fits in a line of the brief', () => {
    expect(changeSentences.brief(steered)).toBe('1 row was decided by officers: 1 option renamed, 1 moved.');
    expect(written('text', steered)).toContain('1 row was decided by officers: 1 option renamed, 1 moved.');
  });

  it('is counted and told from what the program did', () => {
    expect(changeSentences.summary(steered)).toBe(
      '1 row was decided by officers, the others by the program; in the ledger, placed_by tells them apart. ' +
        'Against the draft of the program: 1 option renamed, 1 moved.',
    );
  });

  it('is told without a count of rows where they only named an option', () => {
    const [{ steered: hand } = {}] = steered.ideas.slice(1);
    const ideas = steered.ideas.map((idea) => ({ ...idea, steered: hand })) as Report['ideas'];
    const named = { ...steered, ideas, changes: CHANGES.slice(0, 1) };
    expect(changeSentences.summary(named)).toBe(
      'Officers decided about no single row. Against the draft of the program: 1 option renamed.',
    );
    expect(changeSentences.brief(named)).toBe('Officers decided about no single row: 1 option renamed.');
  });

  it('is nothing, and begun from no earlier report, where only the marks of a ledger are left', () => {
    const marked: Report = {
      ...steered,
      changes: [],
      ideas: steered.ideas.map((idea) => ({ ...idea, steered: { ...idea.steered, by: 'machine' } })) as Report['ideas'],
    };
    expect(changeSentences.summary(marked)).toMatch(/^Officers have decided nothing/);
    expect(handOf(marked)).toBe('program');
    expect(handOf({ ...marked, begunFrom: { name: 'may.json', date: null, empty: [], fresh: null } })).toBe('earlier');
  });

  it('says how many lines of its tables are not shown', () => {
    const [first, second] = steered.ideas;
    const moved = { ...second, option: 2, steered: { ...second?.steered, machineDraft: 'Labs', followed: true } };
    const of = (n: number): string =>
      written('markdown', {
        ...steered,
        ideas: [first, ...Array.from({ length: n }, () => moved)] as Report['ideas'],
        changes: Array.from({ length: n }, () => CHANGES[1] as Change),
      });
    expect(of(500)).not.toContain('in the JSON format and in the ledger');
    expect(of(501)).toContain('1 more change is in the JSON format and in the ledger.');
    expect(of(501)).toContain('1 more idea that followed is in the JSON format and in the ledger.');
    expect(of(502)).toContain('2 more ideas that followed are in the JSON format and in the ledger.');
  });

  it('says so where officers confirmed the draft and changed nothing', () => {
    expect(changeSentences.summary({ ...steered, changes: [] })).toContain(
      'Nothing differs from the draft of the program.',
    );
  });

  it('adds up: rows that officers decided are changed or as the program had them', () => {
    const [first, second, ...rest] = steered.ideas;
    const both = [first, second].map((idea) => ({ ...idea, steered: first?.steered })) as Report['ideas'];
    const confirmed = { ...steered, ideas: [...both, ...rest] };
    expect(changeSentences.summary(confirmed)).toMatch(
      /^2 rows were decided by officers, .* 1 option renamed, 1 moved\. 1 row that they decided is as the program had it\.$/,
    );
    expect(changeSentences.brief(confirmed)).toBe(
      '2 rows were decided by officers: 1 option renamed, 1 moved, 1 kept as the program had it.',
    );
  });

  it('is told from what the program moved because of it', () => {
    const [first, second, ...rest] = steered.ideas;
    const moved = { ...second, option: 2, steered: { ...second?.steered, machineDraft: 'Labs', followed: true } };
    const followed = { ...steered, ideas: [first, moved, ...rest] } as Report;
    expect(changeSentences.followed(steered)).toBe('');
    const { id = '' } = second ?? {};
    expect(changeSentences.followed(followed)).toBe(
      `1 other idea followed: no officer moved it; the program did, because of what officers decided about ideas like it (${id}).`,
    );
    const markdown = written('markdown', followed);
    expect(markdown).toContain('1 other idea followed: no officer moved it');
    expect(markdown).toMatch(new RegExp(`moved by the program and by no officer[^]*\\| ${id} \\| .* \\| Labs \\|`));
    expect(JSON.parse(written('json', followed)).followed).toEqual([
      { id, from: 'Labs', to: steered.options[1]?.title },
    ]);
    expect(changeSentences.brief(followed)).toMatch(/ 1 other idea followed\.$/);
  });

  it('is listed with from, to and note in the paper and in JSON', () => {
    expect(changeSentences.lines(steered)).toEqual([
      { subject: 'Option', what: 'renamed', from: 'Labs', to: 'Open the laboratories', note: '' },
      {
        subject: 'N001',
        what: 'moved: Publish one list',
        from: 'Labs',
        to: '<b>Trials</b> | =1+1',
        note: 'asked for by "them"',
      },
    ]);
    const markdown = written('markdown', steered);
    expect(markdown).toContain("Table: What officers changed against the program's draft");
    // Escaped: a backslash stands before it.
    expect(markdown).toMatch(/\\<b/);
    expect(markdown).not.toMatch(/[^\\]<b/);
    const { changes, ideas } = JSON.parse(written('json', steered));
    expect(changes).toEqual(CHANGES);
    expect(ideas.map(({ placedBy }: { placedBy: string }) => placedBy).slice(0, 2)).toEqual(['officer', 'machine']);
  });

  it('says how many options officers kept, and what else to give to get the paper again', () => {
    const markdown = written('markdown', steered);
    expect(markdown).toContain('The three options are those that officers steered the program to.');
    expect(markdown).toMatch(/Add \W+assignments with the ledger/);
  });
});
