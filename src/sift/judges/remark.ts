import { extentOf } from '../extent-of.ts';
import type { Judge } from '../judge.ts';
import { createPhrases } from '../phrases.ts';
import { REMARK_PHRASES } from '../words/remark-phrases.ts';

/** A remark of more words than this says what was talked about. */
const MOST_WORDS = 16;

const isRemark = createPhrases(REMARK_PHRASES);

/** What scribes and facilitators wrote down about the writing and the talking. */
export const remark: Judge = (note) => {
  const extent = extentOf(note, isRemark);
  if (extent === 'none') return null;
  return {
    sure: extent === 'all' && note.words.length <= MOST_WORDS,
    reason: 'is a remark of the scribe or facilitator',
  };
};
