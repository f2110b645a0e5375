import { extentOf } from '../extent-of.ts';
import type { Judge } from '../judge.ts';
import { createPhrases } from '../phrases.ts';
import { EXERCISE_PHRASES } from '../words/exercise-phrases.ts';

const MOST_WORDS = 25;

const isOnTheExercise = createPhrases(EXERCISE_PHRASES);

/** Questions and remarks about the survey, the workshop or its money; they may want an answer, but suggest nothing. */
export const exercise: Judge = (note) => {
  const extent = extentOf(note, isOnTheExercise);
  if (extent === 'none') return null;
  const sure = extent === 'all' && note.words.length <= MOST_WORDS;
  return { sure, reason: 'is about this exercise; it may want a reply' };
};
