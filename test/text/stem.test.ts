import { describe, expect, it } from 'vitest';
import { createStemmer } from '../../src/text/stem.ts';

describe('createStemmer', () => {
  // Examples of Porter 1980 (https://tartarus.org/martin/PorterStemmer/def.txt), taken through all steps.
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['sky', 'sky'],
    ['happy', 'happi'],
    ['relational', 'relat'],
    ['generalization', 'gener'],
    ['adjustable', 'adjust'],
    ['hopping', 'hop'],
    ['sized', 'size'],
  ])('stems %s to %s as Porter does', (word, stem) => {
    expect(createStemmer()(word)).toBe(stem);
  });

  it('makes one term of the forms of a word', () => {
    const stem = createStemmer();
    expect(['company', 'companies'].map(stem)).toEqual(['compani', 'compani']);
    expect(['innovation', 'innovating', 'innovative'].map(stem)).toEqual(['innov', 'innov', 'innov']);
  });

  it('leaves words of other scripts as they are', () => {
    const others = ['автобусы', 'નવીનતા', '更多公交车', '2026', '5g'];
    expect(others.map(createStemmer())).toEqual(others);
  });

  it('gives the same stem again, also for names of inner parts of objects', () => {
    const stem = createStemmer();
    for (const word of ['constructor', '__proto__', 'businesses']) expect(stem(word)).toBe(stem(word));
    expect(stem('constructor')).toBe('constructor');
    expect(stem('__proto__')).toBe('__proto__');
  });
});
