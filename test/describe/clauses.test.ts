import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/describe/clauses.ts';

const clauses = (text: string): string[] => clausesOf(text).map(({ words }) => words.join(' '));

const DANGLING = ['a', 'the', 'of', 'for', 'with', 'and', 'to', 'their', 'each', 'via'];

describe('clausesOf', () => {
  it.each([
    ['Share the test kit with schools.', ['Share the test kit with schools']],
    ['Please open the university labs on Saturdays.', ['open the university labs on Saturdays']],
    ['- 1) Fund bike hubs at the station', ['Fund bike hubs at the station']],
    ['We should pay apprentices properly', ['pay apprentices properly']],
    ['Ask them to open the labs', ['open the labs']],
    ['Fund a bike hub; train the apprentices in retrofit', ['Fund a bike hub', 'train the apprentices in retrofit']],
    ['Create a shared lab - open at weekends', ['Create a shared lab', 'open at weekends']],
    ['“Adopt a startup” scheme', ['Adopt a startup']],
    ['Open up data (traffic, air, energy) to startups', ['Open up data']],
  ])('finds the suggestions in %j', (text, found) => {
    expect(clauses(text)).toEqual(found);
  });

  it('takes the subject off, and parts what follows a comma and "and"', () => {
    expect(
      clauses('Councils should publish their five hardest problems each year, and pay the best small firm'),
    ).toEqual(['publish their five hardest problems each year', 'pay the best small firm']);
  });

  it('ends before a side clause and on no word that leaves the reader waiting', () => {
    expect(
      clauses('Share test equipment between the universities so that small firms save money on their kit'),
    ).toEqual(['Share test equipment between the universities']);
    expect(clauses('Set up a fund which pays for pilots of')).toEqual(['Set up a fund which pays for pilots']);
  });

  it('takes ten words at most', () => {
    const ten = 'Fund night buses between schools labs depots parks homes shops';
    expect(clauses(ten)).toEqual([ten]);
    expect(clauses(`${ten} pubs`)).toEqual([]);
  });

  it('keeps the signs that belong to a figure', () => {
    expect(clauses('Fund bike hubs at 40%.')).toEqual(['Fund bike hubs at 40%']);
    expect(clauses('Launch a prize of £5,000!')).toEqual(['Launch a prize of £5,000']);
  });

  it.each([
    // 14 words from the verb on, and no end of a thought among the first ten.
    'Councils and the hospital trust should publish their five hardest operational problems each year and pay the best small firm',
    '- Challange calls: public bodies post a real problem',
    'VOUCHERS! Five grand, simple form, fast answer',
    'Should we open a lab for schools?',
    'Open labs',
    'Share it',
    '',
    '?!',
  ])('finds none in %j', (text) => {
    expect(clauses(text)).toEqual([]);
  });

  it('leaves out the question, not the suggestion beside it', () => {
    expect(clauses('Can we share labs with small firms? Share the test kit with schools.')).toEqual([
      'Share the test kit with schools',
    ]);
  });

  it('counts the words that point outside', () => {
    expect(clausesOf('Use it for its own good')).toMatchObject([{ pointing: 2 }]);
    expect(clausesOf('Use labs for common good')).toMatchObject([{ pointing: 0 }]);
  });

  it('marks the shorthand of a scribe', () => {
    const shorthand = (text: string) => clausesOf(text).map((clause) => clause.shorthand);
    for (const text of ['Open labs w/ schools', 'Share labs + kit', 'Fund 4 local firms', 'Boost r&d spending here']) {
      expect(shorthand(text)).toEqual([true]);
    }
    expect(shorthand('Share the labs with 40 schools')).toEqual([false]);
  });

  it('gives three to ten words of the note, as they stand there, that do not dangle', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'open',
        'Share',
        'fund',
        'labs',
        'schools',
        'we',
        'should',
        'please',
        'which',
        'so',
        '-',
        '5%',
        '£5k',
      ),
      fc.constantFrom(...DANGLING),
    );
    const end = fc.constantFrom('', '', '', ',', '.', '!', ';', '?', ')', '…');
    const text = fc
      .array(
        fc.tuple(word, end).map((parts) => parts.join('')),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (note) => {
        for (const { words } of clausesOf(note)) {
          expect(words.length).toBeGreaterThanOrEqual(3);
          expect(words.length).toBeLessThanOrEqual(10);
          expect(note).toContain(words.join(' '));
          expect(DANGLING).not.toContain(words.at(-1)?.toLowerCase());
          expect(words.at(-1)).toMatch(/[\p{L}\p{N}%£)]$/u);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
