import type { Judge } from '../judge.ts';
import { createPhrases } from '../phrases.ts';
import { SUGGESTING_QUESTIONS } from '../words/suggesting-questions.ts';

const suggests = createPhrases(SUGGESTING_QUESTIONS);

/** Questions that want an answer. Readers differ over whether they are suggestions, so they are only flagged. */
export const question: Judge = ({ clauses }) => {
  const asked = clauses.length > 0 && clauses.every((clause) => clause.asks && !suggests(clause));
  return asked ? { sure: false, reason: 'is a question rather than a suggestion' } : null;
};
