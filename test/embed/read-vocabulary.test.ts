import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../src/embed/read-vocabulary.ts';

describe('the vocabulary', () => {
  it('is a list of pieces and scores, 0 where the score is lost', () => {
    expect(readVocabulary('[["a",-1.5],[":",null]]')).toEqual([
      ['a', -1.5],
      [':', 0],
    ]);
  });

  it.each([
    '[',
    'null',
    '[]',
    '{}',
    '["a"]',
    '[["a"]]',
    '[["",-1]]',
    '[[1,-1]]',
  ])('is refused when it is %s', (text) => {
    expect(() => readVocabulary(text)).toThrow(Error);
  });
});
