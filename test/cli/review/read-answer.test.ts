import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/cli/review/read-answer.ts';

const sortings = (text: string) => {
  const answer = readAnswer(text, 'option');
  return answer?.kind === 'sort' ? answer.sortings.map(({ to, letters }) => [to, letters.join('')]) : answer;
};

describe('readAnswer', () => {
  it.each([
    ['3', [[3, '']]],
    ['3 ac', [[3, 'ac']]],
    ['3ac', [[3, 'ac']]],
    ['3 a c', [[3, 'ac']]],
    ['ac 3', [[3, 'ac']]],
    ['A C 3', [[3, 'ac']]],
    ['12 a', [[12, 'a']]],
    ['option 2', [[2, '']]],
    ['Option 2 ac', [[2, 'ac']]],
    ['ac option 2', [[2, 'ac']]],
    ['2 z', [[2, 'z']]],
    ['y', [['stay', '']]],
    ['x bd', [['aside', 'bd']]],
    ['b x', [['aside', 'b']]],
    ['n e', [['new', 'e']]],
    [
      '3 ac, 1 b; s d',
      [
        [3, 'ac'],
        [1, 'b'],
        ['skip', 'd'],
      ],
    ],
    [
      ' 3 , 1 b',
      [
        [3, ''],
        [1, 'b'],
      ],
    ],
  ])('reads "%s" as where ideas go', (text, expected) => {
    expect(sortings(text)).toEqual(expected);
  });

  it.each([
    ['', 'skip'],
    ['s', 'skip'],
    ['u', 'undo'],
    ['o', 'options'],
    ['r', 'repeats'],
    ['?', 'help'],
    ['Q', 'quit'],
  ])('reads "%s" as a command, whatever is asked', (text, kind) => {
    expect(readAnswer(text, 'option')).toEqual({ kind });
    expect(readAnswer(text, 'repeat')).toEqual({ kind });
  });

  it.each([
    'banana',
    '3 4',
    '3 a 4',
    'a',
    'ac',
    '3,',
    ',',
    '1234',
    '-1',
    '3.5',
    'yes a',
    'x z',
    'option',
    'option a',
  ])('knows no answer "%s" about ideas', (text) => {
    expect(readAnswer(text, 'option')).toBeUndefined();
  });

  it('takes yes and no about a pair, and nothing about options', () => {
    expect(['y', 'yes', 'n', 'no', '3', 'x'].map((text) => readAnswer(text, 'repeat')?.kind)).toEqual([
      'same',
      'same',
      'different',
      'different',
      undefined,
      undefined,
    ]);
  });

  it('reads anything at all without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const about of ['option', 'repeat'] as const) readAnswer(text, about);
      }),
    );
  });
});
