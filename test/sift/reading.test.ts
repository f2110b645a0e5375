import { describe, expect, it } from 'vitest';
import { readNote } from '../../src/sift/reading.ts';
import { createContentWords } from '../../src/text/content-words.ts';

const read = (text: string) => readNote(text, createContentWords([]));
const clauses = (text: string): string[] => read(text).clauses.map(({ words }) => words.join(' '));

describe('readNote', () => {
  it('ends a clause at the marks of sentences, colons, semicolons, dashes and line ends', () => {
    expect(clauses('One. Two! three? four; five: six - seven – eight\nnine…ten')).toEqual(
      'one two three four five six seven eight nine ten'.split(' '),
    );
  });

  it('ends none at a point within a number, a hyphen within a word or a comma', () => {
    expect(clauses('Lunch 12.30, post-its at 9:15, e.g. here')).toEqual(['lunch 12 30 post its at 9 15 e g', 'here']);
  });

  it('folds words and leaves empty clauses out', () => {
    expect(clauses('??? - Don’t  KNOW!!')).toEqual(['dont know']);
    expect(read('...')).toEqual({ words: [], clauses: [] });
    expect(read('One. Two').words).toEqual(['one', 'two']);
  });

  it('says which clauses ask, and which words count', () => {
    const { clauses } = read('Who pays? The council in 2025.');
    expect(clauses.map(({ asks }) => asks)).toEqual([true, false]);
    expect(clauses.map(({ content }) => content())).toEqual([['pays'], ['council']]);
    expect(clauses[0]?.marked).toEqual(['^', 'who', 'pays', '$']);
  });
});
