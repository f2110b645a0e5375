import { describe, expect, it } from 'vitest';
import type { Idea, Ruling } from '../../src/model.ts';
import { holdOriginals } from '../../src/steer/hold-originals.ts';
import { UNDECIDED } from '../../src/steer/undecided.ts';
import { makeNote } from '../make-note.ts';

const idea = (...ids: readonly string[]): Idea => {
  const [note = makeNote({}), ...repeats] = ids.map((id) => makeNote({ id, text: id }));
  return { note, repeats };
};
const held = (
  rulings: Readonly<Record<string, Partial<Ruling>>>,
  said: readonly (readonly string[])[],
  ideas: readonly (readonly string[])[],
) => {
  const given = new Map(Object.entries(rulings).map(([id, part]) => [id, { ...UNDECIDED, ...part }]));
  return holdOriginals(
    { options: [], rulings: given },
    said.map((ids) => idea(...ids)),
    ideas.map((ids) => idea(...ids)),
  ).rulings;
};

const REPEAT = { A: { status: 'repeat', repeatOf: 'B' } } as const;

describe('what a note was said to repeat', () => {
  it('is held as a repeat itself where a third note stands for both, and keeps its option', () => {
    const rulings = held({ ...REPEAT, B: { status: 'idea', option: 1 } }, [['A'], ['B'], ['C']], [['C', 'A', 'B']]);
    expect(rulings.get('B')).toMatchObject({ status: 'repeat', repeatOf: 'C', option: 1 });
  });

  it('is left alone where it stands for both, or says the same as what does in the same words', () => {
    expect(held(REPEAT, [['A'], ['B']], [['B', 'A']]).get('B')).toBeUndefined();
    expect(held(REPEAT, [['A'], ['C', 'B']], [['C', 'B', 'A']]).get('B')).toBeUndefined();
  });

  it('is left alone where another decision keeps the two apart', () => {
    expect(held(REPEAT, [['A'], ['B'], ['C']], [['A'], ['C', 'B']]).get('B')).toBeUndefined();
  });
});
