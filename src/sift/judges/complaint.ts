import { extentOf } from '../extent-of.ts';
import type { Judge, Workshop } from '../judge.ts';
import { createPhrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { COMPANION_WORDS } from '../words/companion-words.ts';
import { DISMISSING_PHRASES } from '../words/dismissing-phrases.ts';
import { HARSH_PHRASES } from '../words/harsh-phrases.ts';
import { HOPELESS_PHRASES } from '../words/hopeless-phrases.ts';
import { SUGGESTING_WORDS } from '../words/suggesting-words.ts';

const MOST_WORDS = 30;

/** A note all of whose words are said by no more notes than these, of which this is one, is about something else ... */
const FEW_NOTES = 4;
/** ... where these are few. In a small workshop nothing can be told to be off its subject. */
const FEW_SHARE = 0.02;

const isHopeless = createPhrases(HOPELESS_PHRASES);
const isHarsh = createPhrases(HARSH_PHRASES);
const isDismissing = createPhrases(DISMISSING_PHRASES);

/** Grievances with nothing to do in them: that nobody listens, or about a thing that the workshop is not about. */
export const complaint: Judge = (note, workshop) => {
  const hopeless = extentOf(note, isHopeless);
  const harsh = extentOf(note, (clause) => isHarsh(clause) && !clause.words.some((word) => SUGGESTING_WORDS.has(word)));
  const dismissing = note.clauses.some(isDismissing);
  if (hopeless === 'none' && harsh === 'none' && !dismissing) return null;
  const sure = hopeless === 'all' || ((harsh === 'all' || dismissing) && isStray(note, workshop));
  return { sure: sure && note.words.length <= MOST_WORDS, reason: 'is a complaint that suggests nothing' };
};

function isStray({ clauses }: Reading, { notes, notesWith }: Workshop): boolean {
  const few = Math.min(FEW_NOTES, FEW_SHARE * notes);
  return clauses.every(({ content }) => content().every((word) => COMPANION_WORDS.has(word) || notesWith(word) <= few));
}
