import { extentOf } from '../extent-of.ts';
import type { Judge, Workshop } from '../judge.ts';
import { createPhrases } from '../phrases.ts';
import type { Clause } from '../reading.ts';
import { COMFORT_THINGS } from '../words/comfort-things.ts';
import { DAY_MARKERS } from '../words/day-markers.ts';
import { DAY_PHRASES } from '../words/day-phrases.ts';
import { FITTINGS } from '../words/fittings.ts';
import { LASTING_WORDS } from '../words/lasting-words.ts';
import { SESSION_THINGS } from '../words/session-things.ts';
import { STATE_WORDS } from '../words/state-words.ts';

const MOST_WORDS = 30;

/** A thing is what the workshop is about where more notes speak of it than these ... */
const FEW_NOTES = 2;
/** ... and than this share of them. */
const SUBJECT_SHARE = 0.03;

/** A note on the day names its thing at once: "the tea was cold". */
const FIRST_WORDS = 3;

const isOfTheDay = createPhrases(DAY_PHRASES);
const isTiedToTheDay = createPhrases(DAY_MARKERS);

/** Housekeeping: notes about the room, the food, the times and the slides of the day itself. */
export const theDay: Judge = (note, workshop) => {
  if (note.words.length > MOST_WORDS || note.words.some((word) => LASTING_WORDS.has(word))) return null;
  const extent = extentOf(note, (clause) => isHousekeeping(clause, workshop));
  if (extent === 'none') return null;
  return { sure: extent === 'all', reason: 'is about the day itself' };
};

function isHousekeeping(clause: Clause, { notes, notesWith }: Workshop): boolean {
  const { words } = clause;
  if (isOfTheDay(clause)) return true;
  const few = Math.max(FEW_NOTES, SUBJECT_SHARE * notes);
  const isThing = (word: string) => SESSION_THINGS.has(word) || (COMFORT_THINGS.has(word) && notesWith(word) <= few);
  const isState = (word: string) => STATE_WORDS.has(word);
  if (isTiedToTheDay(clause)) return words.some((word) => isThing(word) || FITTINGS.has(word) || isState(word));
  const thing = words.slice(0, FIRST_WORDS).findIndex(isThing);
  return (
    thing >= 0 &&
    words.findLastIndex(isState) > thing &&
    clause.content().every((word) => isThing(word) || FITTINGS.has(word) || isState(word))
  );
}
