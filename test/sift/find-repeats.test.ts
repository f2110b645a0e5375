import { describe, expect, it } from 'vitest';
import type { DenseMatrix } from '../../src/model.ts';
import { findRepeats } from '../../src/sift/find-repeats.ts';
import { buildCorpus } from '../../src/text/build-corpus.ts';
import { createContentWords } from '../../src/text/content-words.ts';

const contentWords = createContentWords([]);

const find = (texts: readonly string[], meaning: DenseMatrix | null = null) =>
  findRepeats(buildCorpus(texts, contentWords), meaning, Object.freeze(texts));

const merges = (a: string, b: string): boolean => find([a, b]).groups.length === 1;

/** Unit vectors in the plane at these angles, in degrees; null gives zeros, an idea whose meaning is not known. */
const atAngles = (...angles: (number | null)[]): DenseMatrix => ({
  rows: angles.length,
  columns: 2,
  values: Float32Array.from(
    angles.flatMap((angle) =>
      angle === null ? [0, 0] : [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)],
    ),
  ),
});

/** Two ways to ask for one thing: five terms in common (freeport, land, drone, permit, safety), more that are not. */
const DRONES = 'Drone trials on freeport land, where a permit and the safety rules are already there for firms';
const YARDS = 'One permit covers everything: freeport land suits autonomous yard robots, or a drone, if safety is kept';
const APART = [
  'Evening classes in the villages',
  'A shared calendar of events',
  'Benches with backs on the high street',
];

describe('findRepeats, of ideas in the same words', () => {
  it.each([
    ['another order', 'Free bus passes for apprentices', 'Apprentices should get a free bus pass'],
    ['words that wrap a suggestion', 'Set up a homework club in the old library', 'A homework club in the old library'],
    ['a letter left out', 'Recycling bins on every landing of flats', 'Recyling bins on every landing of the flats'],
    ['a letter not doubled', 'More accommodation for student nurses nearby', 'Accomodation for student nurses nearby'],
    [
      'two letters exchanged',
      'Friendship benches in every orchard school',
      'Freindship benches in every orchard school',
    ],
    ['another vowel', 'A training calendar for trustees and governors', 'Training calender for trustees, governors'],
    ['another spelling', 'Specialised kit loans for rural practices', 'Specialized kit loans for rural practices'],
    ['short forms', 'Uni students volunteer in care homes', 'University students to volunteer in care homes'],
    ['figures as words', 'Two hrs free parking for shoppers', 'Free parking for shoppers for 2 hours'],
    ['thousands', 'Grants of £5k for village halls', '£5,000 grants for village halls'],
    ['accents', 'A dementia café in market towns', 'Dementia cafe in market towns'],
    ['"&" for "and"', 'Link the hospital & the station by bus', 'A bus to link the station and the hospital'],
  ])('takes %s for the same', (_, a, b) => {
    expect(merges(a, b)).toBe(true);
    expect(merges(b, a)).toBe(true);
  });

  it.each([
    ['a denial', 'Free parking in the town centre', 'No free parking in the town centre'],
    ['a denial within', 'Staff should work from home on Fridays', 'Staff should not work from home on Fridays'],
    ['less for more', 'More car parking for night staff', 'Less car parking for night staff'],
    ['another figure', 'Grants of £500 for community groups', 'Grants of £5,000 for community groups'],
    ['another figure in words', 'Two hours of free parking downtown', 'Three hours of free parking downtown'],
    ['another age', 'Rail discounts for under 25s in summer', 'Rail discounts for over 60s in summer'],
    ['the other side of an age', 'Health checks for everyone over 50', 'Health checks for everyone under 50'],
    ['another place', 'A Sunday bus to Melton', 'A Sunday bus to Hinckley'],
    ['another thing', 'Community garden behind the church hall', 'Community kitchen behind the church hall'],
    ['another group', 'Helpline for carers of adults', 'Helpline for tenants of adults'],
    ['the opposite', 'Sell the old town hall', 'Save the old town hall'],
    ['before for after', 'Student placements after summer exams', 'Student placements before summer exams'],
    ['who pays whom', 'The council pays the college to train nurses', 'The college pays the council to train nurses'],
    ['who pays whom, loosely', 'The board should hear staff more', 'Staff should hear the board more'],
    ['once for twice', 'Home visits once a week for new mothers', 'Home visits twice a week for new mothers'],
    ['one word more', 'Free school meals for all pupils', 'Free school meals for all pupils in care'],
    ['a word with the same stem', 'Christmas market in the old square', 'Christmas marketing in the old square'],
    ['neighbours in spelling', 'Support for careers of young adults', 'Support for carers of young adults'],
    ['a first letter', 'Legal parking on private roads', 'Illegal parking on private roads'],
    ['few words', 'More staff training', 'More training staff'],
  ])('keeps ideas apart that differ in %s', (_, a, b) => {
    expect(merges(a, b)).toBe(false);
    expect(merges(b, a)).toBe(false);
  });

  it('lets two joined things change places', () => {
    expect(merges('Cheaper tickets for buses and trams', 'Cheaper tickets for trams and buses')).toBe(true);
  });

  it('takes a shorter word for a slip only where the other is common', () => {
    // "patints" has 7 letters, below 8, so "patients" must stand in three ideas.
    const pair = ['Give patients quick access to records', 'Give patints quick access to records'];
    const others = ['Patients on wards need quiet', 'Patients want shorter forms'];
    expect(find(pair).groups).toEqual([]);
    expect(find([...pair, ...others]).groups).toEqual([[0, 1]]);
  });

  it('takes no word for a slip that several ideas hold', () => {
    const texts = ['accommodation', 'accomodation'].flatMap((word) => [
      `Winter ${word} for student nurses`,
      `Cheap ${word}`,
    ]);
    expect(find(texts).groups).toEqual([]);
  });

  it('makes no chains: every two of a group say the same', () => {
    // The first and the last are each one slip from the second, and two from each other.
    const texts = ['Accomodation', 'Accommodation', 'Accommodaton'].map(
      (word) => `${word} for visitors of hospital wards`,
    );
    expect(find(texts).groups).toEqual([[1, 2]]);
  });

  it('gathers all ideas of the same words in one group, and those misspelt with them', () => {
    const texts = [
      'Evening choir rehearsals at school',
      'School choir: evening rehearsals',
      'Choir rehearsals at school of an evening',
      'Evening choir rehersals at school',
      'Evening chess at school',
    ];
    expect(find(texts).groups).toEqual([[0, 1, 2, 3]]);
  });
});

describe('findRepeats, of ideas in other words', () => {
  it('is certain where five terms and the meaning agree and nothing else comes near', () => {
    const texts = [DRONES, YARDS, ...APART];
    expect(find(texts, atAngles(0, 20, 90, 150, 210))).toEqual({ groups: [[0, 1]], possible: [] });
  });

  it('is not certain without a meaning, of both', () => {
    const texts = [DRONES, YARDS, ...APART];
    expect(find(texts).groups).toEqual([]);
    expect(find(texts, atAngles(0, null, 90, 150, 210)).groups).toEqual([]);
  });

  it('is not certain where a third idea comes near', () => {
    const rival = 'Freeport land for a drone show, with a permit for safety reasons, and fireworks after dark';
    const { groups } = find([DRONES, YARDS, rival, ...APART], atAngles(0, 20, 10, 90, 150, 210));
    expect(groups).toEqual([]);
  });

  it.each([
    ['figures', `${DRONES}, for 3 weeks`, `${YARDS}, for 9 weeks`],
    ['places', `${DRONES}, near Ashby`, `${YARDS}, near Syston`],
    ['what is denied', `No freeport land. ${DRONES}`, YARDS],
    [
      'the words of one mould',
      'Use the empty shops on Church Street as studios and as a canteen for young local artists',
      'Use the empty offices on Church Street as homes and as a nursery for young local families',
    ],
    [
      'two terms only',
      'Ask the bus company to run a later service from the village to Leicester',
      'A later Leicester service from the hamlet, run by the bus company if we ask',
    ],
  ])('is not certain where they differ in %s', (_, a, b) => {
    expect(find([a, b, ...APART], atAngles(0, 20, 90, 150, 210)).groups).toEqual([]);
  });
});

describe('findRepeats, of possible repeats', () => {
  const pairs = (count: number): string[] =>
    Array.from({ length: count }, (_, i) => [`alpha${i} beta${i} gamma${i}`, `alpha${i} beta${i} delta${i}`]).flat();

  it('lists pairs that share most of their words and are not certain', () => {
    const texts = [...APART, 'Benches with backs in the park', 'Shared calendar of choirs', 'Solar roofs'];
    // Six ideas make one pair. "Share" and "calendar" stand in two ideas, (ln(7/3) + 1)^2 = 3.4125 each, what follows them
    // in one, (ln(7/2) + 1)^2 = 5.0749: a cosine of 6.8250 / 11.8999 = 0.5735. Benches and backs are two of four terms.
    expect(find(texts).possible).toEqual([{ a: 1, b: 4, closeness: 0.5735 }]);
  });

  it('lists one pair for every six ideas, and never more than 60', () => {
    expect(find(pairs(15)).possible.length).toBe(5);
    expect(find(pairs(200)).possible.length).toBe(60);
  });

  it('asks about one idea three times at most', () => {
    const near = Array.from({ length: 8 }, (_, i) => `village bakery oven${i}`);
    const far = Array.from({ length: 40 }, (_, i) => `idea${i} subject${i} place${i}`);
    const counts = new Map<number, number>();
    for (const { a, b } of find([...near, ...far]).possible) {
      for (const idea of [a, b]) counts.set(idea, (counts.get(idea) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBe(3);
  });

  it('asks about two words that change places', () => {
    const texts = ['More staff training', 'More training staff', ...APART, 'Solar roofs'];
    expect(find(texts).possible).toEqual([{ a: 0, b: 1, closeness: 1 }]);
  });

  it('does not ask whether an idea is its own denial', () => {
    const texts = ['Free parking in town', 'No free parking in town', ...APART, 'Solar roofs', 'A choir'];
    expect(find(texts).possible).toEqual([]);
  });

  it('asks about a group through one of its ideas', () => {
    const texts = [
      'Evening choir rehearsals at school',
      'School choir: evening rehearsals',
      'Choir rehearsals at school on Mondays',
      ...pairs(5),
    ];
    const { groups, possible } = find(texts);
    expect(groups).toEqual([[0, 1]]);
    expect(possible.filter(({ a, b }) => a < 3 || b < 3).length).toBe(1);
  });

  it('measures closeness by the words alone where a meaning is missing', () => {
    const texts = [
      'Benches with backs in the park',
      'Benches with backs in town',
      ...APART.slice(0, 2),
      'Roofs',
      'Choirs',
    ];
    const alone = find(texts).possible;
    expect(alone.length).toBe(1);
    expect(find(texts, atAngles(null, 0, 90, 180, 270, 300)).possible).toEqual(alone);
    // At right angles the meanings have nothing in common, and a product with 0 is 0.
    expect(find(texts, atAngles(0, 90, 90, 180, 270, 300)).possible).toEqual([]);
  });
});

describe('findRepeats, of many ideas', () => {
  const filler = Array.from({ length: 6000 }, (_, i) => `idea${i} subject${i} place${i}`);

  it('finds only the same words above 5,000, even of ideas that mean the same', () => {
    const texts = ['Evening choir rehearsals', 'Rehearsals of the evening choir', DRONES, YARDS, ...filler];
    expect(find(texts)).toEqual({ groups: [[0, 1]], possible: [] });
    const meaning = atAngles(null, null, 0, 20, ...filler.map(() => null));
    expect(find(texts, meaning)).toEqual({ groups: [[0, 1]], possible: [] });
  });
});
