import { expect, it } from 'vitest';
import { isPlainWord } from '../../src/describe/is-plain-word.ts';

it('isPlainWord passes words of Latin letters that are no shorthand', () => {
  for (const word of ['buses', 'drop-off', 'café', 'NHS', "firms'x"]) expect(isPlainWord(word)).toBe(true);
  for (const word of ['hrs', 'UNI', 'w/', '5k', '£5', 'r&d', 'a', '', 'services-Our', 'પુસ્તક'])
    expect(isPlainWord(word)).toBe(false);
});
