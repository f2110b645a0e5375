import { describe, expect, it } from 'vitest';
import { type Phrase, readPhrases } from '../../src/describe/read-phrases.ts';

const read = (text: string): Phrase[] => readPhrases(text);
const say = ({ verb, determiner, words }: Phrase): string => [verb, determiner, ...words].filter(Boolean).join(' ');
const actions = (text: string): string[] =>
  read(text)
    .filter(({ verb }) => verb !== '')
    .map(say);
const asked = (text: string): string[] =>
  read(text)
    .filter(({ verb, asked }) => verb === '' && asked)
    .map(say);

describe('readPhrases', () => {
  it.each([
    ['Publish a shared list of vacant units', ['publish a shared list', 'publish a shared list of vacant units']],
    ['- please run evening buses!', ['run evening buses']],
    ['We should mend the kerbs and widen the pavement', ['mend the kerbs', 'widen the pavement']],
    ['Landlords to fill empty units', ['fill empty units']],
    ['Bring back the tourist information centre', ['bring back the tourist information centre']],
    ['Fund a hub w/ schools', ['fund a hub', 'fund a hub with schools']],
  ])('finds the actions in %j', (text, found) => {
    expect(actions(text)).toEqual(found);
  });

  it.each([
    ['a verb that says little with a thing alone', 'Let firms use the labs'],
    ['a side clause', 'Shops shut because people fund big retailers'],
    ['what somebody does', 'Firms walk the shop floors'],
    ['a compound', 'Work experience for all'],
    ['the first half of a pair', 'Fund a flood and moisture alarm'],
    ['a phrase that would be cut in the middle', 'Offer firms twenty hours'],
  ])('takes no action from %s', (_, text) => {
    expect(actions(text)).toEqual([]);
  });

  it('finds the things that a note asks for, and their shorter names', () => {
    expect(asked('Free parking for the first two hours')).toEqual(['Free parking', 'parking']);
    expect(asked('More benches. With backs')).toEqual(['more benches']);
    expect(asked('We need a loyalty card')).toEqual(['a loyalty card', 'card']);
  });

  it('does not take what is only spoken of, or wanted less, for something asked', () => {
    expect(asked('Benches are broken')).toEqual([]);
    expect(asked('Fewer vape shops')).toEqual([]);
    expect(asked('Visit Melton, Lutterworth, Market Harborough').filter((thing) => /Market/.test(thing))).toEqual([]);
  });

  it('goes across no figure, sign or shorthand', () => {
    for (const { words } of read('Fund 5k grants for biz mkts, r&d labs and night buses'))
      for (const word of words) expect(word).toMatch(/^(?:grants|labs|night|buses)$/);
  });

  it.each(['', '   ', '?!', '\n\n', '公交车', '-'.repeat(5000)])('reads nothing in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads the beginning of a long note only', () => {
    expect(read('fund benches. '.repeat(10_000)).length).toBeLessThan(300);
  });
});
