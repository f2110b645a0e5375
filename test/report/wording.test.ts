import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../src/report/one-line.ts';
import { wholeShares } from '../../src/report/whole-shares.ts';
import {
  capitalised,
  count,
  dateInWords,
  grouped,
  list,
  numberWord,
  outOf100,
  percent,
  shortened,
  twoDecimals,
} from '../../src/report/wording.ts';

describe('words for figures', () => {
  it('group thousands by hand', () => {
    expect([0, 999, 1000, 1234567, -1234.5, 0.1 + 0.2, -0].map(grouped)).toEqual([
      '0',
      '999',
      '1,000',
      '1,234,567',
      '-1,234.5',
      '0.3',
      '0',
    ]);
  });

  it('count in the singular and the plural', () => {
    expect([count(0, 'idea'), count(1, 'idea'), count(2000, 'idea'), count(2, 'entry', 'entries')]).toEqual([
      '0 ideas',
      '1 idea',
      '2,000 ideas',
      '2 entries',
    ]);
  });

  it('write small numbers as words', () => {
    expect([numberWord(5), numberWord(12), numberWord(13), numberWord(1300)]).toEqual([
      'five',
      'twelve',
      '13',
      '1,300',
    ]);
    expect([capitalised('six'), capitalised('13'), capitalised('élan')]).toEqual(['Six', '13', 'Élan']);
  });

  it('never call a share nothing or all that is not', () => {
    expect([0, 0.001, 0.005, 0.5, 0.994, 0.999, 1, -0].map(percent)).toEqual([
      '0%',
      'under 1%',
      '1%',
      '50%',
      '99%',
      'over 99%',
      '100%',
      '0%',
    ]);
  });

  it('round values', () => {
    expect([outOf100(0.445), outOf100(-0), twoDecimals(-0.001), twoDecimals(0.215)]).toEqual([
      '45',
      '0',
      '0.00',
      '0.22',
    ]);
  });

  it('join lists and write dates as people do', () => {
    expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect(dateInWords('2026-03-01')).toBe('1 March 2026');
  });

  it('shorten at a space and never through a character', () => {
    expect(shortened('one two three', 13)).toBe('one two three');
    expect(shortened('one two three', 12)).toBe('one two...');
    expect(shortened('x'.repeat(20), 10)).toBe('xxxxxxx...');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 4, max: 30 }), (text, longest) => {
        const short = shortened(text, longest);
        return short.isWellFormed() && short.length <= longest;
      }),
    );
  });
});

describe('whole shares', () => {
  it('add up to the total, the largest remainders raised first and ties in order', () => {
    expect(wholeShares([33.3, 33.3, 33.4], 100)).toEqual([33, 33, 34]);
    expect(wholeShares([0.5, 0.5], 1)).toEqual([1, 0]);
    expect(wholeShares([27.5, 6.667, 10], 44)).toEqual([27, 7, 10]);
    expect(wholeShares([], 100)).toEqual([]);
  });

  it('are each within one of what they stand for', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1 }), (parts) => {
        const total = Math.round(parts.reduce((sum, part) => sum + part, 0));
        const whole = wholeShares(parts, total);
        expect(whole.every((share, index) => Math.abs(share - (parts[index] ?? 0)) <= 1)).toBe(true);
        expect(whole.reduce((sum, share) => sum + share, 0)).toBe(total);
      }),
    );
  });
});

describe('text on one line', () => {
  it('has breaks and runs of space turned into one space', () => {
    expect(oneLine(' one\r\n\r\n two\u2028three\u0085four\tfive  six ')).toBe('one two three four five six');
  });

  it('loses what cannot be seen but steers, and nothing else', () => {
    expect(oneLine('a\u0000b\u001B[31mc\u202Ed\uD800')).toBe('ab[31mcd\uFFFD');
    expect(oneLine('👩‍👩‍👧 مزيد é')).toBe('👩‍👩‍👧 مزيد é');
  });
});
