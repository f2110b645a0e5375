import { describe, expect, it } from 'vitest';
import type { Workshop } from '../../src/sift/judge.ts';
import { judgeNote } from '../../src/sift/judge-note.ts';
import { createContentWords } from '../../src/text/content-words.ts';

/** A workshop of 200 notes in which each word stands in as many as the map says, or in one. */
const workshopOf = (counts: Readonly<Record<string, number>> = {}): Workshop => ({
  notes: 200,
  notesWith: (word) => new Map(Object.entries(counts)).get(word) ?? 1,
});

function judged(text: string, votes = 0, workshop = workshopOf()): string {
  const verdict = judgeNote(text, votes, createContentWords([]), workshop);
  return verdict === null ? 'idea' : `${verdict.sure ? 'aside' : 'flag'}: ${verdict.reason}`;
}

const UNANSWERED = 'aside: leaves the question unanswered';
const ELSEWHERE = 'aside: adds nothing, or points to what was said elsewhere';
const DAY = 'aside: is about the day itself';
const EXERCISE = 'aside: is about this exercise; it may want a reply';
const COMPLAINT = 'aside: is a complaint that suggests nothing';

describe('judgeNote', () => {
  it.each([
    ['dk', UNANSWERED],
    ['keine Angabe', UNANSWERED],
    ['Nothing to add, sorry', ELSEWHERE],
    ['see flip chart 2', ELSEWHERE],
    ['What one change would help you most?', 'aside: only repeats the question'],
    ['Mic not working', DAY],
    ['The room was too warm; could someone open the window?', DAY],
    ['Is this survey read by anyone?', EXERCISE],
    ['Who will pay for it?', EXERCISE],
    ['Nobody listens. We had all this last year', COMPLAINT],
    ['Collaboration and innovation', 'aside: is too general to act on'],
    ['NB check spelling', 'aside: is a remark of the scribe or facilitator'],
    ['Who owns the mill?', 'flag: is a question rather than a suggestion'],
    ['There is no bus after six', 'flag: only tells how things are'],
    ['Could we have a bus after six?', 'idea'],
    ['A bus after six', 'idea'],
  ])('finds that "%s" ... %s', (text, expected) => {
    expect(judged(text)).toBe(expected);
  });

  it('flags what is no suggestion in part only', () => {
    expect(judged('Tea was cold. Open a community kitchen')).toBe('flag: is about the day itself');
    expect(judged('Nobody listens to us. Pay a youth worker')).toBe('flag: is a complaint that suggests nothing');
  });

  it('never sets aside what more than two voted for', () => {
    expect(judged('Tea was cold', 2)).toBe(DAY);
    expect(judged('Tea was cold', 3)).toBe('flag: is about the day itself');
  });

  it('takes no thing for housekeeping that many notes speak of', () => {
    // Six of 200 notes are 3%.
    expect(judged('Lunch was cold', 0, workshopOf({ lunch: 6 }))).toBe(DAY);
    expect(judged('Food was cold', 0, workshopOf({ food: 7 }))).toBe('idea');
  });

  it('sets a complaint about a thing aside only where nobody else speaks of it', () => {
    const text = 'The ring road is a disgrace';
    // Two hundredths of 200 notes are four.
    expect(judged(text, 0, workshopOf({ road: 4 }))).toBe(COMPLAINT);
    expect(judged(text, 0, workshopOf({ road: 5 }))).toBe('flag: is a complaint that suggests nothing');
  });

  it('looks at no note that is long enough to explain something', () => {
    expect(judged(`Tea was cold${'!'.repeat(148)}`)).toBe(DAY);
    expect(judged(`Tea was cold${'!'.repeat(149)}`)).toBe('idea');
  });
});
