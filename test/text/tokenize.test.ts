import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokenize.ts';

const words = (text: string): string[] => [...tokenize(text)];

describe('tokenize', () => {
  it.each([
    ['Publish ONE list, with day-rates.', ['publish', 'one', 'list', 'with', 'day', 'rates']],
    ['Cafés für ŵyth', ['cafés', 'für', 'ŵyth']],
    ['Более дешёвые автобусы', ['более', 'дешёвые', 'автобусы']],
    ['નવીનતા માટે', ['નવીનતા', 'માટે']],
    ['नवीनता के लिए', ['नवीनता', 'के', 'लिए']],
    ['更多公交车', ['更多公交车']],
    ['AI for 5G in 2026', ['ai', 'for', '5g', 'in', '2026']],
    ['', []],
    ['?! … 👍', []],
  ])('cuts %j into words of any script', (text, found) => {
    expect(words(text)).toEqual(found);
  });

  it('gives letters with marks and letters of full width one form', () => {
    expect(words('cafe\u0301')).toEqual(['caf\u00e9']);
    expect(words('ＡＩ')).toEqual(['ai']);
  });

  it('drops an apostrophe within a word, straight or curly, and ends the word at any other', () => {
    expect(words("don't don’t dont")).toEqual(['dont', 'dont', 'dont']);
    expect(words("the firms' 'own' labs’")).toEqual(['the', 'firms', 'own', 'labs']);
    expect(words("rock'n'roll")).toEqual(['rocknroll']);
  });

  it('leaves out words of one letter', () => {
    expect(words('plan b: a 5 é')).toEqual(['plan']);
  });

  it('knows words that are names of inner parts of objects', () => {
    expect(words('constructor __proto__ toString')).toEqual(['constructor', 'proto', 'tostring']);
  });

  it('finds only letters, marks and digits, in lower case, in text of any kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of tokenize(text)) {
          expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
          expect(word.length).toBeGreaterThan(1);
          expect(word.toLowerCase()).toBe(word);
        }
      }),
    );
  });
});
