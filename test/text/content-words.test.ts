import { describe, expect, it } from 'vitest';
import { createContentWords } from '../../src/text/content-words.ts';

describe('createContentWords', () => {
  it('leaves out words that say nothing, in the order of the text', () => {
    expect(createContentWords([])('We should open the labs, and don’t wait: open them on Saturdays')).toEqual([
      'open',
      'labs',
      'wait',
      'open',
      'saturdays',
    ]);
  });

  it('leaves out the words of the officer too, however they are written', () => {
    const contentWords = createContentWords(["King's Lynn", 'LEICESTER']);
    expect(contentWords('Leicester and King’s Lynn markets')).toEqual(['markets']);
  });

  it('stops after as many words as are asked for', () => {
    expect(createContentWords([])('the open labs on saturdays', 2)).toEqual(['open', 'labs']);
  });

  it('keeps words that are names of inner parts of objects', () => {
    expect(createContentWords([])('constructor __proto__')).toEqual(['constructor', 'proto']);
  });
});
