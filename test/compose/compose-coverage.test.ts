import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeCoverage } from '../../src/compose/compose-coverage.ts';
import type { Fate, Idea, Note } from '../../src/model.ts';
import { makeNote } from '../make-note.ts';
import { makeScores } from './make-grouping.ts';

const IDEA: Fate = { status: 'idea', idea: 0 };
const ASIDE: Fate = { status: 'set-aside', reason: 'about the day itself' };
const BLANK: Fate = { status: 'blank' };

const priorities = [1, 2].map((number) => ({ number, name: `P${number}`, description: '', weight: 1 }));

const idea = (note: Note, ...repeats: Note[]): Idea => Object.freeze({ note, repeats: Object.freeze(repeats) });

describe('composeCoverage', () => {
  const notes = [
    makeNote({ sector: 'NHS', table: '1' }),
    makeNote({ sector: 'nhs', table: '2' }), // repeats the first
    makeNote({ sector: 'Council', table: '1' }),
    makeNote({ sector: '', table: '2' }),
    makeNote({ sector: 'Charity', table: '1' }), // set aside
    makeNote({ sector: 'Museum', table: '9', text: '' }), // blank
  ];
  const [first, again, second, third] = notes as [Note, Note, Note, Note];
  const coverage = composeCoverage(
    Object.freeze({
      notes: Object.freeze(notes),
      fates: [IDEA, { status: 'duplicate', idea: 0 }, IDEA, IDEA, ASIDE, BLANK] as const,
      ideas: [idea(first, again), idea(second), idea(third)],
      members: [[1, 2], [0]],
      priorities,
      scores: makeScores([
        [0.5, 0.25],
        [0, 0.5],
        [0, 0],
      ]),
      stability: [null, null],
    }),
  );

  it('counts notes with their repeats by sector, spellings that differ in case as one, most first', () => {
    // NHS said 2, Charity and Council 1 each; the blank row of the museum said nothing.
    expect(coverage.tables[0]).toEqual({
      by: 'sector',
      names: ['NHS', 'Charity', 'Council'],
      counts: [
        [0, 0, 1],
        [2, 0, 0],
      ],
      unnamed: [1, 0],
    });
  });

  it('counts notes by table, those set aside deciding only the order', () => {
    // Table 1: three notes, one of them set aside; table 2: two.
    expect(coverage.tables[1]).toEqual({
      by: 'table',
      names: ['1', '2'],
      counts: [
        [1, 1],
        [1, 1],
      ],
      unnamed: [0, 0],
    });
  });

  it('counts different ideas by the priority that they are closest to', () => {
    expect(coverage.tables[2]).toEqual({
      by: 'priority',
      names: ['P1', 'P2'],
      counts: [
        [0, 1],
        [1, 0],
      ],
      unnamed: [1, 0],
    });
  });

  it('says whose notes are all set aside', () => {
    expect(coverage.concerns[0]).toEqual({
      code: 'source-without-option',
      option: null,
      message: 'The only note from the "Charity" sector was set aside, so no option holds any',
    });
  });

  it('has no table where the sheet names no sector and no table', () => {
    const plain = makeNote({});
    const { tables } = composeCoverage({
      notes: [plain],
      fates: [IDEA],
      ideas: [idea(plain)],
      members: [[0]],
      priorities,
      scores: makeScores([[0, 0]]),
      stability: [null],
    });
    expect(tables.map(({ by }) => by)).toEqual(['priority']);
  });

  it('adds up for any notes: what is named and what is not make the notes (for priorities, the ideas) of each option', () => {
    const name = fc.constantFrom('', 'a', 'A', 'b', 'constructor', '__proto__', 'é');
    const note = fc.record({ sector: name, table: name }).map(makeNote);
    const group = fc.array(fc.tuple(note, fc.array(note, { maxLength: 3 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 5 }),
        fc.array(note, { maxLength: 4 }),
        (groups, aside) => {
          const ideas = groups.flat().map(([one, repeats]) => idea(one, ...repeats));
          const used = ideas.flatMap(({ note: one, repeats }) => [one, ...repeats]);
          let next = 0;
          const members = groups.map((some) => some.map(() => next++));
          const { tables } = composeCoverage({
            notes: [...used, ...aside],
            fates: [...used.map(() => IDEA), ...aside.map(() => ASIDE)],
            ideas,
            members,
            priorities,
            scores: makeScores(ideas.map((_, i) => [i % 3 === 0 ? 1 : 0, i % 3 === 1 ? 1 : 0])),
            stability: members.map(() => null),
          });
          for (const { by, names, counts, unnamed } of tables) {
            expect(new Set(names.map((known) => known.toLowerCase())).size).toBe(names.length);
            for (const [o, row] of counts.entries()) {
              expect(row.length).toBe(names.length);
              const ofOption = groups[o] ?? [];
              const all =
                by === 'priority' ? ofOption.length : ofOption.reduce((sum, [, more]) => sum + 1 + more.length, 0);
              expect(row.reduce((sum, n) => sum + n, unnamed[o] ?? 0)).toBe(all);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
