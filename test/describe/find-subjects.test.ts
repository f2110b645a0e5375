import { describe, expect, it } from 'vitest';
import { createReach } from '../../src/describe/create-reach.ts';
import { findSubjects } from '../../src/describe/find-subjects.ts';
import { readPhrases } from '../../src/describe/read-phrases.ts';
import { portraitsOf } from './portraits-of.ts';

const OTHERS = ['Plant trees in parks', 'Trees'];

function waysOf(...texts: readonly string[]): string[] {
  const { corpus, portraits } = portraitsOf(texts, OTHERS);
  const used = new Set(texts.flatMap((text) => text.toLowerCase().split(/\P{L}+/u)));
  const subjects = findSubjects(
    texts.map((text) => readPhrases(text)),
    0,
    createReach(portraits, corpus, null),
    (word) => word.toLowerCase(),
    (verb) => used.has(verb),
  );
  return subjects.flatMap(({ ways }) => ways.map(({ verb, object }) => `${verb} ${object}`));
}

describe('findSubjects', () => {
  it('takes actions as notes word them', () => {
    expect(waysOf('Waive the market fees', 'Market fees')).toContain('waive market fees');
  });

  it('gives a thing the verb that notes use with it, one that goes with it, and one of small words', () => {
    const ways = waysOf('Revive the night market', 'Night markets', 'Night markets on Fridays', 'Run it');
    expect(ways).toContain('revive the night market');
    expect(ways).toContain('run night markets');
    expect(ways).toContain('put on night markets');
    expect(ways).not.toContain('host night markets'); // no note holds the word
  });

  it('names what several ideas bear before what one does, however far that is from other options', () => {
    const buses = Array.from({ length: 12 }, (_, i) => `Late buses to village ${'abcdefghijkl'[i]}x`);
    const trams = ['Trams to the depot', 'Trams', 'More trams'];
    const ferries = ['Ferries', 'Ferry to town', 'Ferries at night'];
    const found = waysOf(...buses, ...trams, ...ferries, 'Invite a zeppelin', 'Hovercraft').join();
    expect(found).toMatch(/buses.*trams|buses.*ferries/u);
    expect(found).not.toMatch(/zeppelin|hovercraft/u);
  });

  it('only looks at things where notes call for nothing', () => {
    expect(waysOf('Why was my card declined?', 'My card was declined', 'It was my card').join()).not.toMatch(
      /do more|look into/u,
    );
  });

  it('finds none where no thing is named', () => {
    expect(waysOf('It was', 'Nobody came')).toEqual([]);
  });
});
