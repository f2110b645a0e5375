import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../src/fold.ts';
import { tokenize } from '../src/text/tokenize.ts';

describe('fold', () => {
  it.each([
    ['More  BUSES!', 'more buses'],
    ['– more\n\tbuses…', 'more buses'],
    ['P2/P3', 'p2 p3'],
    ['cafe\u0301', 'caf\u00e9'],
    ['ＡＩ', 'ai'],
    ['નવીનતા, હવે', 'નવીનતા હવે'],
    ["don't", 'dont'],
    ['the firms’ own don’t', 'the firms own dont'],
    ["'quoted'", 'quoted'],
    ['?!… £ 👍', ''],
    ['', ''],
  ])('makes %j into %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aBé’'-! 1क", 'e\u0301', 'की') }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
    );
  });

  it('keeps the words that the tokenizer finds, so that notes folded alike have the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aBé’'-! 1क") }), (text) => {
        // After an apostrophe the tokenizer takes letters only: "o'1" is not one word, and neither does fold join it.
        const mixed = /['’]\p{L}+\p{N}/u.test(text);
        fc.pre(!mixed);
        expect([...tokenize(fold(text))]).toEqual([...tokenize(text)]);
      }),
    );
  });
});
