const APART = /[^\p{L}\p{M}\p{N}]+/gu;
/** Within a word. What stands before is looked at last: looked at first, it would cost as much as all the rest. */
const APOSTROPHE = /['’](?<=[\p{L}\p{M}\p{N}]['’])(?=[\p{L}\p{M}])/gu;

/**
 * A text without case, spacing and punctuation: equal for texts that say the same in the same words. An apostrophe within
 * a word is dropped, as the tokenizer drops it: "don't" is "dont", not "don t". '' says nothing.
 */
export const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(APOSTROPHE, '').replace(APART, ' ').trim();
