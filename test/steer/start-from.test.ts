import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { distil, type Note, type PreviousOptions, readNotes } from '../../src/index.ts';
import { IDEAS } from '../cli/run.ts';
import { makeNote } from '../make-note.ts';
import { sourceOf } from '../read/source-of.ts';
import { written } from '../report/written.ts';
import { makeLine } from './make-line.ts';

/** Last year: trees and buses. */
const previous: PreviousOptions = {
  titles: ['Plant trees', 'Run buses'],
  ideas: [
    'Plant oak trees along the school road',
    'More trees on the playground and the green',
    'Trees for shade beside the school',
    'Plant fruit trees on the green',
    'Run a late bus from the station',
    'Cheaper bus fares for apprentices',
    'A bus shelter at the station with lights',
    'Run the night bus on Fridays',
  ].map((text, i) => ({ text, option: i < 4 ? 0 : 1 })),
};
const notesOf = (texts: readonly string[]): Note[] =>
  texts.map((text, i) => makeNote({ id: `N${i}`, row: i + 2, text }));
const titled = async (notes: readonly Note[], from: PreviousOptions = previous) => {
  const report = await distil({ notes, optionsFrom: from, settings: { embeddings: 'off' } });
  return new Map(report.ideas.map(({ id, option }) => [id, report.options[(option ?? 0) - 1]?.title]));
};

const TREES_AND_BUSES = [
  'Plant lime trees beside the station road',
  'Look after the trees on the green',
  'A later bus on weekdays',
  'Bus fares that apprentices can pay',
];

describe('options of an earlier report', () => {
  it('keep their titles and take the ideas that are like theirs', async () => {
    expect([...(await titled(notesOf(TREES_AND_BUSES))).values()]).toEqual([
      'Plant trees',
      'Plant trees',
      'Run buses',
      'Run buses',
    ]);
  });

  it('let ideas that fit none stand out as an option of their own', async () => {
    const ferries = ['A ferry to the island', 'Winter ferry for the island', 'Island ferry with cheap tickets'];
    const titles = await titled(notesOf([...TREES_AND_BUSES, ...ferries]));
    const fresh = new Set(['N4', 'N5', 'N6'].map((id) => titles.get(id)));
    expect(fresh.size).toBe(1);
    expect(previous.titles).not.toContain([...fresh][0]);
    expect(titles.get('N0')).toBe('Plant trees');
  });

  it('are left out of account beside decisions, and that is said', async () => {
    const notes = notesOf(TREES_AND_BUSES);
    const settings = { embeddings: 'off' } as const;
    const assignments = [makeLine('N0', { text: TREES_AND_BUSES[0] ?? '', option: 'Shade' })];
    const { options, warnings } = await distil({ notes, assignments, optionsFrom: previous, settings });
    expect(options.map(({ title }) => title)).toContain('Shade');
    expect(warnings.map(({ code }) => code)).toContain('options-from-unused');
  });

  it('are named, with the option that is new and those that got no idea', async () => {
    const ferries = ['A ferry to the island', 'Winter ferry for the island', 'Island ferry with cheap tickets'];
    const from: PreviousOptions = {
      ...previous,
      name: 'last.json',
      date: '2025-03-31',
      titles: [...previous.titles, 'Mend roofs'],
    };
    const report = await distil({
      notes: notesOf([...TREES_AND_BUSES, ...ferries]),
      optionsFrom: { ...from, ideas: [...from.ideas, { text: 'Mend the roof of the church', option: 2 }] },
      settings: { embeddings: 'off' },
    });
    const fresh = report.ideas.find(({ id }) => id === 'N4')?.option ?? 0;
    expect(report.begunFrom).toEqual({ name: 'last.json', date: '2025-03-31', empty: ['Mend roofs'], fresh });
    const paper = written('markdown', report);
    expect(paper).toContain('options are begun from those of an earlier report, last.json of 31 March 2025.');
    expect(paper).toMatch(new RegExp(`Option ${fresh}, ".*", is new: its ideas fit none of those\\.`));
    expect(paper).toContain('No idea is now in 1 option of that report: "Mend roofs".');
    expect(written('text', report)).toContain('begun from those of an earlier report');
  });

  it('give back the same options where nothing has changed since', async () => {
    const { notes } = await readNotes([sourceOf(readFileSync(IDEAS), 'ideas.csv')]);
    const last = await distil({ notes, settings: { embeddings: 'off' } });
    const from = {
      titles: last.options.map(({ title }) => title),
      ideas: last.ideas.flatMap(({ status, option, text }) =>
        status === 'option' && option !== null ? [{ text, option: option - 1 }] : [],
      ),
    };
    const now = await titled(notes, from);
    const same = last.ideas.filter(({ id, option }) => now.get(id) === last.options[(option ?? 0) - 1]?.title);
    // Each idea is its own nearest; two others that it is like may outvote it.
    expect(same.length / last.ideas.length).toBeGreaterThan(0.9);
  });
});
