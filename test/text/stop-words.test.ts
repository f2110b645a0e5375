import { expect, it } from 'vitest';
import { STOP_WORDS } from '../../src/text/stop-words.ts';
import { tokenize } from '../../src/text/tokenize.ts';

it('stop words are written as the tokenizer leaves them, or it would never find them', () => {
  const long = [...STOP_WORDS].filter((word) => word.length > 1);
  expect(long.flatMap((word) => [...tokenize(word)])).toEqual(long);
});

it('stop words are none of those that carry a suggestion', () => {
  expect(['open', 'share', 'new', 'work', 'help', 'small', 'first'].filter((word) => STOP_WORDS.has(word))).toEqual([]);
});
