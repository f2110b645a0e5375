import { describe, expect, it } from 'vitest';
import type { DenseMatrix, Question } from '../../src/model.ts';
import { chooseQuestions } from '../../src/steer/choose-questions.ts';
import { learn } from '../../src/steer/learn.ts';
import type { Likeness } from '../../src/steer/likeness.ts';
import { makeNote } from '../make-note.ts';

/** Ideas 0-3 are alike and ideas 4-6 are alike; idea 7 is like no other. */
const n = 8;
const blockOf = (i: number): number => (i < 4 ? 0 : i < 7 ? 1 : 2);
const blocks = (): DenseMatrix => {
  const values = new Float32Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) values[i * n + j] = i === j ? 1 : blockOf(i) === blockOf(j) ? 0.8 : 0;
  return { rows: n, columns: n, values };
};
const likeness: Likeness = { alike: blocks(), smoothed: blocks(), columns: null };
const ideas = Array.from({ length: n }, (_, i) => ({
  note: makeNote({ id: `N${i}`, text: `Idea ${i}` }),
  repeats: [],
}));
const DRAFT = [0, 0, 0, 0, 1, 1, 1, 0];

const asked = (placed: Record<number, number>, pairs: [string, string][] = [], most = n): Question[] => {
  const labels = {
    placed: Int32Array.from({ length: n }, (_, i) => placed[i] ?? -1),
    drafted: Int32Array.from(DRAFT),
  };
  return chooseQuestions({ ideas, labels, pairs, learnt: learn(likeness, labels, 2), likeness }, most);
};
const ids = (questions: readonly Question[]): string[] =>
  questions.flatMap((question) => (question.kind === 'option' ? question.ids : []));

describe('chooseQuestions', () => {
  it('begins where an answer tells most: in the densest place', () => {
    expect(['N0', 'N1', 'N2', 'N3']).toContain(ids(asked({}))[0]);
  });

  it('goes on elsewhere once a place is known, and leaves what is like no other for later', () => {
    const questions = ids(asked({ 0: 0, 1: 0 }));
    expect(['N4', 'N5', 'N6']).toContain(questions[0]);
    expect(questions.indexOf('N7')).toBeGreaterThan(0);
  });

  it('asks about no idea that an officer placed, and about every other', () => {
    expect(ids(asked({ 0: 0, 4: 1 })).sort()).toEqual(['N1', 'N2', 'N3', 'N5', 'N6', 'N7']);
    expect(asked({ 0: 0, 1: 0, 2: 0, 3: 0, 4: 1, 5: 1, 6: 1, 7: 0 })).toEqual([]);
  });

  it('asks so many questions at once, and about pairs last, but for those in different options', () => {
    const pairs: [string, string][] = [
      ['N0', 'N1'],
      ['N0', 'N4'],
      ['N2', 'N3'],
    ];
    expect(
      asked({ 0: 0, 4: 1 }, pairs, 1).map((question) => (question.kind === 'repeat' ? question.ids : question.kind)),
    ).toEqual(['option', ['N0', 'N1'], ['N2', 'N3']]);
  });

  it('asks the same each time', () => {
    expect(asked({ 0: 0 })).toEqual(asked({ 0: 0 }));
  });
});
