import { describe, expect, it } from 'vitest';
import { createReach } from '../../src/describe/create-reach.ts';
import { findActs } from '../../src/describe/find-acts.ts';
import { readPhrases } from '../../src/describe/read-phrases.ts';
import { portraitsOf } from './portraits-of.ts';

function actsOf(...texts: readonly string[]): string[] {
  const { corpus, portraits } = portraitsOf(texts, ['Plant trees in parks']);
  const used = new Set(texts.flatMap((text) => text.toLowerCase().split(/\P{L}+/u)));
  const phrases = new Map(texts.map((text, i) => [i, readPhrases(text)]));
  const acts = findActs(
    phrases,
    0,
    texts.length,
    createReach(portraits, corpus, null),
    (word) => word.toLowerCase(),
    (word) => used.has(word),
  );
  return acts.map(({ verb, object }) => `${verb} ${object}`);
}

describe('findActs', () => {
  it('takes actions as notes word them', () => {
    expect(actsOf('Waive the market fees', 'Market fees')).toContain('waive the market fees');
  });

  it('gives a thing the verb that notes use with it', () => {
    expect(actsOf('Revive the night market', 'Night markets', 'Night markets on Fridays')).toContain(
      'revive night markets',
    );
  });

  it('gives it one that goes with it and stands in a note', () => {
    expect(actsOf('Loyalty card', 'Loyalty card please', 'Offer help')).toContain('offer a loyalty card');
  });

  it('gives it one of small words where no note holds one that fits', () => {
    expect(actsOf('Public benches', 'Public benches please')).toContain('put in public benches');
  });

  it('leaves out what points outside itself', () => {
    expect(actsOf('Fund their other hubs', 'Fund these hubs').join()).not.toMatch(/their|these|other/);
  });

  it('finds none where nothing is asked for', () => {
    expect(actsOf('It was dark', 'Nobody came')).toEqual([]);
  });
});
