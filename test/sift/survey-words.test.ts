import { describe, expect, it } from 'vitest';
import { surveyWords } from '../../src/sift/survey-words.ts';

describe('surveyWords', () => {
  it('counts the notes in which a word stands, once each', () => {
    const { notes, notesWith } = surveyWords(['tea tea', 'tea cold', 'buses']);
    expect(notes).toBe(3);
    expect(['tea', 'cold', 'buses', 'constructor'].map(notesWith)).toEqual([2, 1, 1, 0]);
  });

  it('looks at a thousand of many notes, at even steps', () => {
    // Of 4,000 notes every fourth is taken: those whose number is a multiple of four, of which half say "even".
    const { notes, notesWith } = surveyWords(
      Array.from({ length: 4_000 }, (_, i) => (i % 4 > 0 ? 'passed over' : i % 8 > 0 ? 'odd' : 'even')),
    );
    expect(notes).toBe(1_000);
    expect(['passed', 'odd', 'even'].map(notesWith)).toEqual([0, 500, 500]);
  });

  it('finds nothing where there is nothing', () => {
    expect(surveyWords([]).notesWith('tea')).toBe(0);
  });
});
