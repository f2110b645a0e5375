import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleOptions } from '../../src/describe/title-options.ts';
import { createContentWords } from '../../src/text/content-words.ts';
import { dot } from '../../src/text/sparse.ts';
import { portraitsOf } from './portraits-of.ts';

function titlesOf(...options: (readonly string[])[]): string[] {
  const { ideas, corpus, portraits } = portraitsOf(...options);
  return titleOptions(portraits, ideas, corpus);
}

const PARKS = ['Offer trees to every park', 'Parks with trees and lakes'];

describe('titleOptions', () => {
  it('lends the suggestion that is closest to what sets the option apart, with a large letter', () => {
    const buses = ['we should run night buses to the depot', 'Night buses', 'Offer free tickets at school'];
    expect(titlesOf(buses, PARKS)).toEqual(['Run night buses to the depot', 'Offer trees to every park']);
  });

  it('prefers what can be understood alone', () => {
    const buses = ['Run their night buses for them', 'Run night buses for workers', 'Night buses'];
    expect(titlesOf(buses, PARKS)[0]).toBe('Run night buses for workers');
  });

  it('names the terms where no idea holds a suggestion', () => {
    expect(titlesOf(['Night buses', 'Buses!'], PARKS)[0]).toBe('Ideas about buses and night');
    expect(titlesOf(['Buses'], PARKS)[0]).toBe('Ideas about buses');
    expect(titlesOf(['Buses, trams, trains, ferries'], PARKS)[0]).toMatch(/^Ideas about \w+, \w+ and \w+$/);
  });

  it('has something to call an option of which nothing is known', () => {
    const { ideas, corpus, portraits } = portraitsOf(['the and'], PARKS);
    expect(titleOptions(portraits, ideas, corpus)[0]).toBe('Other ideas');
  });

  it('gives no two options near-equal titles', () => {
    const [first, second] = titlesOf(
      ['Open the labs on Saturdays', 'Open labs on Saturdays for pupils'],
      ['Open the labs on Saturdays!', 'Fund bike hubs for the labs', 'Bike hubs'],
    );
    expect(first).toMatch(/^Open (the )?labs on Saturdays/);
    expect(second).toBe('Fund bike hubs for the labs');
  });

  it('gives no two options the same title, even where their ideas lend the same words', () => {
    const titles = titlesOf(['Bus'], ['Buses, bus!'], ['the and'], ['and the']);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('uses only words that the ideas of the option use, and says different things of different options', () => {
    const contentWords = createContentWords([]);
    const word = fc.constantFrom('bus', 'tram', 'park', 'tree', 'lab', 'school', 'bike', 'hub');
    const text = fc
      .tuple(fc.constantFrom('Open the ', 'Fund a ', 'The '), fc.array(word, { minLength: 1, maxLength: 5 }))
      .map(([start, words]) => start + words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (options) => {
          const { ideas, corpus, portraits } = portraitsOf(...options);
          const titles = titleOptions(portraits, ideas, corpus);
          expect(titles.length).toBe(options.length);
          for (const [option, title] of titles.entries()) {
            if (title.startsWith('Other ideas')) continue;
            const own = contentWords((options[option] ?? []).join(' '));
            for (const used of contentWords(title.replace('Ideas about ', ''))) expect(own).toContain(used);
            if (title.startsWith('Ideas about ')) continue;
            for (const earlier of titles.slice(0, option)) {
              expect(dot(corpus.vectorise(title), corpus.vectorise(earlier))).toBeLessThan(0.6);
            }
          }
        },
      ),
    );
  });
});
