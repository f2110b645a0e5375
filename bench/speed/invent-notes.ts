import { createRandom } from '../../src/random.ts';
import {
  OPENINGS,
  OUTCOMES,
  PEOPLE,
  PLACE_ENDS,
  PLACE_MIDDLES,
  PLACE_STARTS,
  QUALITIES,
  REASONS,
  SECTORS,
  SUBJECTS,
} from './words.ts';
import { createZipf } from './zipf.ts';

/** The columns of the file of invented notes. */
export const HEADING = 'id,table,sector,priority,idea,votes';

const TABLES = 12;
const MOST_VOTES = 15;
const PRIORITIES = 4;
/** How often the scribe writes down the priority that goes with the subject, and how often nothing at all. */
const PRIORITY_FITS = 0.6;
const PRIORITY_LEFT_OUT = 0.2;
/** How often a note wanders off to another subject. */
const WANDERS = 0.15;

/**
 * Invented notes of a workshop as lines of CSV, without the heading: about 31 words and 205 bytes each, on six hidden
 * themes. The same seed gives the same lines. O(rows).
 */
export function* inventNotes(rows: number, seed: number): Generator<string> {
  const random = createRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const subjects = SUBJECTS.map(({ things, deeds }, index) => ({
    index,
    thing: createZipf(things, random),
    deed: createZipf(deeds, random),
  }));
  const subject = createZipf(subjects, random);
  const person = createZipf(PEOPLE, random);
  const quality = createZipf(QUALITIES, random);
  const opening = createZipf(OPENINGS, random);
  const reason = createZipf(REASONS, random);
  const outcome = createZipf(OUTCOMES, random);
  const placeStart = createZipf(PLACE_STARTS, random);
  const placeMiddle = createZipf(PLACE_MIDDLES, random);
  const placeEnd = createZipf(PLACE_ENDS, random);
  const place = (): string => `${placeStart()}${placeMiddle()}${placeEnd()}`;
  const sector = createZipf(SECTORS, random);

  for (let row = 1; row <= rows; row++) {
    const { index, thing, deed } = subject();
    const side = random() < WANDERS ? subject() : { thing, deed };
    const idea =
      `${opening()} ${deed()} the ${thing()} in ${place()} with a ${quality()} ${thing()} for ${person()}, ` +
      `${reason()} ${outcome()}; ${person()} could ${side.deed()} a ${quality()} ${side.thing()} on ${place()} Road`;
    const fitting = random() < PRIORITY_FITS ? index % PRIORITIES : below(PRIORITIES);
    const priority = random() < PRIORITY_LEFT_OUT ? '' : fitting + 1;
    yield `N${row},${1 + below(TABLES)},${sector()},${priority},"${idea}",${below(MOST_VOTES + 1)}`;
  }
}
