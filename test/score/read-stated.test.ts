import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/model.ts';
import { LLEP_PRIORITIES } from '../../src/score/llep-priorities.ts';
import { createPriorityMatcher } from '../../src/score/match-priority.ts';
import { readStated } from '../../src/score/read-stated.ts';
import { createContentWords } from '../../src/text/content-words.ts';
import { makeNote } from '../make-note.ts';

const match = createPriorityMatcher(LLEP_PRIORITIES, createContentWords([]));

function stated(notes: readonly Note[]) {
  const { numbers, unmatched } = readStated(Object.freeze(notes), match);
  return { numbers: notes.map((note) => numbers.get(note) ?? []), unmatched };
}

const themes = (...entries: string[]): Note[] => entries.map((theme) => makeNote({ theme }));

describe('readStated', () => {
  it('reads the priority column and tells what it could not match, once for each note', () => {
    const notes = ['2', 'bananas', '', 'P3 and 4', 'bananas'].map((priority) => makeNote({ priority }));
    expect(stated(notes)).toEqual({ numbers: [[2], [], [], [3, 4], []], unmatched: ['bananas', 'bananas'] });
  });

  it('does not look at themes where there is a priority anywhere', () => {
    expect(stated([makeNote({ theme: 'SMEs' }), makeNote({ theme: 'tech', priority: '1' })])).toEqual({
      numbers: [[], [1]],
      unmatched: [],
    });
  });

  it('falls back to themes of which most name a priority, each counted once and those that say nothing not at all', () => {
    expect(stated(themes('SMEs', 'tech', 'bananas', 'bananas ', 'Bananas', 'bananas', '', 'all'))).toEqual({
      numbers: [[2], [3], [], [], [], [], [], []],
      unmatched: ['bananas', 'bananas ', 'Bananas', 'bananas'],
    });
    expect(stated(themes('SMEs', 'bananas'))).toEqual({ numbers: [[], []], unmatched: [] });
  });

  it('takes no theme for a priority because a description holds its words', () => {
    // "net zero" is of the description of the fourth; of three different themes two name a priority.
    const notes = themes('SMEs', 'global', 'net zero');
    expect(stated(notes)).toEqual({ numbers: [[2], [1], []], unmatched: ['net zero'] });
    expect(stated(notes.map(({ theme }) => makeNote({ priority: theme }))).numbers).toEqual([[2], [1], [4]]);
  });

  it('leaves themes alone that are mostly something else, without complaint', () => {
    expect(stated(themes('SMEs', 'bananas', 'apples'))).toEqual({ numbers: [[], [], []], unmatched: [] });
  });

  it('finds nothing where nothing was written', () => {
    expect(stated([makeNote(), makeNote()])).toEqual({ numbers: [[], []], unmatched: [] });
    expect(stated([])).toEqual({ numbers: [], unmatched: [] });
  });
});
