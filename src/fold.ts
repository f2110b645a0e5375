const APART = /[^\p{L}\p{M}\p{N}]+/gu;

/** A text without case, spacing and punctuation: equal for texts that say the same in the same words. '' says nothing. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(APART, ' ').trim();
