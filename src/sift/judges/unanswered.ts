import { extentOf } from '../extent-of.ts';
import type { Judge } from '../judge.ts';
import { createPhrases } from '../phrases.ts';
import { ELSEWHERE_PHRASES } from '../words/elsewhere-phrases.ts';
import { FILLER_NOTES } from '../words/fillers.ts';
import { PROMPT_PHRASES } from '../words/prompt-phrases.ts';

/** Where more is said, a suggestion may follow the pointer elsewhere. */
const MOST_WORDS = 14;

const pointsElsewhere = createPhrases(ELSEWHERE_PHRASES);
const isPrompt = createPhrases(PROMPT_PHRASES);

/** Rows that were left unanswered: fillers, pointers to another answer, the question pasted back. */
export const unanswered: Judge = (note) => {
  if (FILLER_NOTES.has(note.words.join('-'))) return { sure: true, reason: 'leaves the question unanswered' };
  if (note.clauses.length === 1 && note.clauses[0]?.asks && isPrompt(note.clauses[0])) {
    return { sure: true, reason: 'only repeats the question' };
  }
  const extent = extentOf(note, pointsElsewhere);
  if (extent !== 'all' || note.words.length > MOST_WORDS) return null;
  return { sure: true, reason: 'adds nothing, or points to what was said elsewhere' };
};
