import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '../../src/score/comparisons.ts';

const priority = (number: number, name: string, description: string) => ({ number, name, description, weight: 1 });
const jobs = priority(1, 'Jobs', 'More apprenticeships; work experience for all, and good mentors.');
const parks = priority(2, 'Parks', '');

describe('what ideas are compared with', () => {
  it('is each priority by name and description, and then its phrases, each with its row', () => {
    const { texts, phrases } = comparisonsOf([jobs, parks]);
    expect(texts).toEqual([
      'Jobs. More apprenticeships; work experience for all, and good mentors.',
      'Parks',
      'Jobs',
      'More apprenticeships',
      'work experience for all',
      'good mentors',
      'Parks',
    ]);
    for (const own of phrases) for (const { text, row } of own) expect(texts[row]).toBe(text);
    expect(phrases.map((own) => own.length)).toEqual([4, 1]);
  });

  it('leaves out phrases of one word', () => {
    const { phrases } = comparisonsOf([priority(1, 'Green', 'Energy, warm homes')]);
    expect(phrases[0]?.map(({ text }) => text)).toEqual(['Green', 'warm homes']);
  });

  it('takes a dash between spaces for a mark, and a phrase once', () => {
    const { phrases } = comparisonsOf([priority(1, 'Warm homes', 'Warm homes – well-kept streets, Warm homes')]);
    expect(phrases[0]?.map(({ text }) => text)).toEqual(['Warm homes', 'well-kept streets']);
  });
});
