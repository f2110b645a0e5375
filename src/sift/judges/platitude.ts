import { extentOf } from '../extent-of.ts';
import type { Judge } from '../judge.ts';
import { createPhrases } from '../phrases.ts';
import type { Clause } from '../reading.ts';
import { COMPANION_WORDS } from '../words/companion-words.ts';
import { GENERAL_WORDS } from '../words/general-words.ts';
import { SLOGAN_PHRASES } from '../words/slogan-phrases.ts';

/** Longer notes get to something. */
const MOST_WORDS = 22;

const DIGIT = /\p{N}/u;

const isSaying = createPhrases(SLOGAN_PHRASES);

/** Slogans: notes of words so general that they name nothing to do. */
export const platitude: Judge = (note) => {
  if (note.words.length > MOST_WORDS || note.words.some((word) => DIGIT.test(word))) return null;
  if (extentOf(note, isSlogan) !== 'all') return null;
  return { sure: true, reason: 'is too general to act on' };
};

const isSlogan = (clause: Clause): boolean =>
  isSaying(clause) ||
  (clause.words.some((word) => GENERAL_WORDS.has(word)) &&
    clause.content().every((word) => GENERAL_WORDS.has(word) || COMPANION_WORDS.has(word)));
