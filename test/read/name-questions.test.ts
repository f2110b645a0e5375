import { expect, it } from 'vitest';
import { nameQuestions } from '../../src/read/name-questions.ts';

it('numbers questions that have no short names, in their order, and leaves other columns alone', () => {
  const aliases = Object.freeze(['', 'Other (please specify)', '', 'ResponseId']);
  expect(nameQuestions(aliases, [[0], [1]])).toEqual(['Q1', 'Q2', '', 'ResponseId']);
});

it('keeps the short names of a sheet that gives one to each question', () => {
  expect(nameQuestions(['Q7', 'Q9', ''], [[0], [1]])).toEqual(['Q7', 'Q9', '']);
  // Two of one name could not be told apart.
  expect(nameQuestions(['Q7', 'Q7'], [[0], [1]])).toEqual(['Q1', 'Q2']);
});

it('names nothing where a row is one note', () => {
  expect(nameQuestions(['', ''], [[0, 1]])).toEqual(['', '']);
  expect(nameQuestions([''], [])).toEqual(['']);
});
