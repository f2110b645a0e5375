import { describe, expect, it } from 'vitest';
import { supportWords } from '../../../src/report/comparison/support-words.ts';

const support = (separate: number, votes: number | null) => ({ ideas: separate, separate, votes, tables: null });

describe('how support changed', () => {
  it('is told in ideas and votes', () => {
    expect(supportWords(support(20, 40), support(34, 100), true)).toBe('14 more different ideas and 60 more votes');
    expect(supportWords(support(20, 40), support(19, 39), false)).toBe('1 fewer different idea and 1 fewer vote');
    expect(supportWords(support(2_000, null), support(3_234, null), true)).toBe('1,234 more different ideas');
    expect(supportWords(support(2, 5), support(2, 7), true)).toBe('2 more votes');
  });

  it('is laid to the option with the most where nothing in the option changed', () => {
    expect(supportWords(support(2, 5), support(2, 5), true)).toBe(
      'as many ideas and votes as before, but the option with the most has fewer',
    );
    expect(supportWords(support(2, null), support(2, null), false)).toBe(
      'as many ideas as before, but the option with the most has more',
    );
  });
});
