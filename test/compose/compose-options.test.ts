import { describe, expect, it } from 'vitest';
import { composeOptions, type Described, type OptionSource } from '../../src/compose/compose-options.ts';
import { keyOf } from '../../src/compose/key-of.ts';
import type { Idea, Note } from '../../src/model.ts';
import { makeNote } from '../make-note.ts';
import { makeScores } from './make-grouping.ts';

const idea = (note: Partial<Note>, ...repeats: Partial<Note>[]): Idea =>
  Object.freeze({ note: makeNote(note), repeats: repeats.map(makeNote) });

const ideas: readonly Idea[] = Object.freeze([
  idea({ text: 'Buses', sector: 'NHS', table: '1', votes: 2 }, { text: 'buses', sector: 'nhs', table: '2', votes: 3 }),
  idea({ text: 'Parks', sector: 'Council', table: '1' }),
  idea({ text: 'Trams', sector: 'Charity', table: '1', votes: -1 }),
]);

const described = (title: string, members: number[], stability: number | null): Described => ({
  members,
  title,
  terms: [title.toLowerCase()],
  summary: `On ${title}`,
  exemplars: members.flatMap((i) => ideas[i]?.note ?? []).map((note, i) => ({ ...note, id: `E${i}` })),
  stability,
});

const criteria = [{ id: 'fit', value: 1, weight: 1, detail: 'well' }];
const source: OptionSource = {
  ideas,
  priorities: [1, 2].map((number) => ({ number, name: `P${number}`, description: '', weight: 1 })),
  scores: makeScores([
    [0.5, 0.25],
    [0, 0],
    [0.25, 0.75],
  ]),
  ranking: {
    ranked: [
      { option: 1, total: 0.9, criteria, rankShare: [1, 0] },
      { option: 0, total: 0.4, criteria, rankShare: [0, 1] },
    ],
  },
  described: [described('Transport', [0, 2], 0.8), described('Parks', [1], null)],
  explain: (members, priority) => [{ term: `${members.join('+')} for ${priority}`, share: 1 }],
};

describe('composeOptions', () => {
  const options = composeOptions(Object.freeze(source));

  it('come best first, with what is known of their own groups', () => {
    expect(
      options.map(({ rank, title, total, stability, rankShare }) => [rank, title, total, stability, rankShare]),
    ).toEqual([
      [1, 'Parks', 0.9, null, [1, 0]],
      [2, 'Transport', 0.4, 0.8, [0, 1]],
    ]);
    expect(options[1]).toMatchObject({
      key: keyOf(['Trams', 'Buses']),
      summary: 'On Transport',
      criteria,
      exemplars: ['E0', 'E1'],
      terms: ['transport'],
    });
  });

  it('count all notes, different ideas, votes and tables', () => {
    expect(options.map(({ support }) => support)).toEqual([
      { ideas: 1, separate: 1, votes: 0, tables: 1 },
      { ideas: 3, separate: 2, votes: 4, tables: 2 },
    ]);
  });

  it('know no votes and no tables where the sheet has none', () => {
    const plain = composeOptions({ ...source, ideas: ideas.map(({ note: { text } }) => idea({ text }, { text })) });
    expect(plain[1]?.support).toEqual({ ideas: 4, separate: 2, votes: null, tables: null });
    expect(plain[1]?.sectors).toEqual([]);
  });

  it('give each priority the mean score, the ideas that it is best for, and its words', () => {
    expect(options[1]?.priorities).toEqual([
      {
        number: 1,
        score: 0.375,
        ideas: 1,
        terms: [{ term: '0+2 for 0', share: 1 }],
        parts: { words: 1, meaning: 0, lent: 0 },
      },
      {
        number: 2,
        score: 0.5,
        ideas: 1,
        terms: [{ term: '0+2 for 1', share: 1 }],
        parts: { words: 1, meaning: 0, lent: 0 },
      },
    ]);
    expect(options[0]?.priorities.map(({ score, ideas }) => [score, ideas])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('list sectors by their notes, then by name, one for spellings that differ in case', () => {
    expect(options[1]?.sectors).toEqual([
      { name: 'NHS', ideas: 2 },
      { name: 'Charity', ideas: 1 },
    ]);
    const even = composeOptions({ ...source, ideas: ['Beta', '', 'Alpha'].map((sector) => idea({ sector })) });
    expect(even[1]?.sectors.map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
  });
});
