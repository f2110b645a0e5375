import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/describe/count-words.ts';

const BUSES = ['Night buses', 'a bus!', "the bus's stop", 'Business', 'tram, tram', 'TRAM', 'Trams'];

describe('countWords', () => {
  it('counts the ideas that hold a word in either number, each once', () => {
    expect(countWords(BUSES, ['buses', 'tram'])).toEqual([
      { forms: ['bus', 'buses'], ideas: 3 },
      { forms: ['tram', 'trams'], ideas: 3 },
    ]);
  });

  it('puts the oftenest first', () => {
    const texts = ['bus', 'bus', 'bus', 'bus tram', 'tram', 'tram'];
    expect(countWords(texts, ['tram', 'bus']).map(({ ideas }) => ideas)).toEqual([4, 3]);
  });

  it('counts no word twice, no figure and no word that names no subject', () => {
    const texts = ['10 buses a week', '10 buses a week', '10 buses a week'];
    expect(countWords(texts, ['bus', 'buses', '10', 'week', 'constructor'])).toEqual([{ forms: ['buses'], ideas: 3 }]);
  });

  it('leaves out what fewer than three ideas or a quarter of them hold', () => {
    expect(countWords(['bus', 'bus'], ['bus'])).toEqual([]);
    expect(countWords([...Array(10).fill('x'), 'bus', 'bus', 'bus'], ['bus'])).toEqual([]);
  });
});
