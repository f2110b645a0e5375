import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_VERBS } from '../../src/describe/action-verbs.ts';
import { titleOptions } from '../../src/describe/title-options.ts';
import { createContentWords } from '../../src/text/content-words.ts';
import { dot } from '../../src/text/sparse.ts';
import { createStemmer } from '../../src/text/stem.ts';
import { portraitsOf } from './portraits-of.ts';

function titlesOf(...options: (readonly string[])[]): string[] {
  const source = portraitsOf(...options);
  return titleOptions({ ...source, readIdeas: null, doubts: [] });
}

const PARKS = ['Offer trees to every park', 'Parks with trees and lakes', 'Park trees need water'];
const CALM = ['So very quiet', 'It was quiet'];

const contentWords = createContentWords([]);
const stem = createStemmer();
/** Small verbs that say nothing by themselves. */
const SMALL_VERBS = new Set(['put', 'keep', 'give', 'look', 'do', 'make', 'get']);

/** What holds of the titles of any options. */
function expectSound(titles: readonly string[], options: readonly (readonly string[])[]): void {
  expect(titles.length).toBe(options.length);
  expect(new Set(titles).size).toBe(titles.length);
  for (const [option, title] of titles.entries()) {
    const words = title.split(' ');
    expect(words.length).toBeLessThanOrEqual(10);
    const verb = (words[0] ?? '').toLowerCase();
    expect(ACTION_VERBS.has(verb) || SMALL_VERBS.has(verb)).toBe(true);
    expect(title.charAt(0)).toBe(title.charAt(0).toUpperCase());
    const own = new Set((options[option] ?? []).flatMap((text) => contentWords(text)).map(stem));
    if (!title.startsWith('Look at everything else'))
      for (const used of contentWords(title)) expect(own, title).toContain(stem(used));
  }
}

describe('titleOptions', () => {
  it('takes the suggestion that speaks of most, with a large letter', () => {
    const buses = ['we should run night buses to the depot', 'Night buses', 'Buses to the depot', 'The depot'];
    expect(titlesOf(buses, PARKS)[0]).toMatch(/^Run night buses/);
  });

  it('names the two things of which an option speaks', () => {
    const mixed = [
      'Run late buses',
      'Late buses for nurses',
      'Last bus goes at six',
      'Publish one events diary',
      'An events diary for all',
      'Events diary, one owner',
    ];
    expect(titlesOf(mixed, PARKS)[0]).toBe('Publish one events diary and run late buses');
  });

  it('finds a verb for things that notes name without one', () => {
    const shops = ['Loyalty cards for regulars', 'Loyalty cards', 'One loyalty card in all shops', 'Offer us time'];
    expect(titlesOf(shops, PARKS)[0]).toBe('Offer loyalty cards');
  });

  it('prefers what can be understood alone', () => {
    const buses = ['Run their night buses for them', 'Run night buses for workers', 'Night buses'];
    expect(titlesOf(buses, PARKS)[0]).toMatch(/^Run night buses/);
    expect(titlesOf(buses, PARKS)[0]).not.toMatch(/their|them/);
  });

  it('writes in normal case what notes shout', () => {
    expect(titlesOf(['RUN NIGHT BUSES', 'Run night buses for WORKERS', 'more night buses'], PARKS)[0]).toMatch(
      /^Run night buses/,
    );
  });

  it('names the terms where nothing is asked for', () => {
    expect(titlesOf(CALM, PARKS)[0]).toMatch(/^Look at \w+/);
  });

  it('has something to call an option of which nothing is known', () => {
    expect(titlesOf(['the and'], ['and the'], PARKS)).toEqual([
      'Look at everything else',
      'Look at everything else 2',
      expect.stringMatching(/^Offer trees|^Plant|^Put/),
    ]);
  });

  it('gives no two options near-equal titles', () => {
    const options = [
      ['Open the labs on Saturdays', 'Open labs on Saturdays for pupils'],
      ['Open the labs on Saturdays!', 'Fund bike hubs for the labs', 'Bike hubs'],
    ];
    const titles = titlesOf(...options);
    const { corpus } = portraitsOf(...options);
    expect(titles[0]).toMatch(/^Open (the )?labs/);
    expect(dot(corpus.vectorise(titles[0] ?? ''), corpus.vectorise(titles[1] ?? ''))).toBeLessThan(0.6);
  });

  it('leaves notes that may be no suggestion aside where there are others', () => {
    const source = portraitsOf(['Fix night buses somehow', 'Run night buses to the depot', 'Night buses'], PARKS);
    const doubts = ['a complaint', null, null, null, null, null];
    expect(titleOptions({ ...source, readIdeas: null, doubts })[0]).toMatch(/^Run night buses/);
  });

  it('uses the words of the option only, starts with a verb and says different things of different options', () => {
    const word = fc.constantFrom(
      'bus',
      'buses',
      'park',
      'trees',
      'lab',
      'schools',
      'bike',
      'hub',
      'night',
      'free',
      'NHS',
    );
    const start = fc.constantFrom('Open the ', 'fund a ', 'The ', 'We should run ', 'More ', '- ', '');
    const end = fc.constantFrom('', '.', '!', ' for the schools', ' and fund labs', ', please', ' w/ pupils');
    const text = fc
      .tuple(start, fc.array(word, { minLength: 1, maxLength: 5 }), end)
      .map(([first, words, last]) => first + words.join(' ') + last);
    const options = fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(options, (texts) => expectSound(titlesOf(...texts), texts)),
      { numRuns: 200 },
    );
  });

  it.each([
    ['control characters', '\u0000\u0007 Run \u001b[31m night buses'],
    ['markup', 'Run <b>night</b> | buses | =1+1 @SUM(A1)'],
    ['another script', 'વધુ બસો અને ટ્રેન 更多公交车 الحافلات'],
    ['nothing but signs', '?! … -- ///'],
    ['a hundred thousand characters', 'Run night buses, '.repeat(6000)],
    ['one word of a hundred thousand letters', `Run ${'bus'.repeat(33_333)}`],
    ['a hundred thousand spaces', `Run${' '.repeat(100_000)}buses`],
  ])('is sound and quick with %s', (_, hostile) => {
    const options = [[hostile, 'Run night buses', `${hostile} and more`], PARKS, [hostile]];
    const start = performance.now();
    expectSound(titlesOf(...options), options);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
