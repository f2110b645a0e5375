import { describe, expect, it } from 'vitest';
import { readPhrases } from '../../src/describe/read-phrases.ts';
import { verbsFor } from '../../src/describe/verbs-for.ts';

/** The verbs for the first thing of a text, best first, where notes use no other words than these. */
function verbsOf(text: string, used: readonly string[] = [], ofHead: readonly [string, number][] = []): string[] {
  const phrases = readPhrases(text);
  const form = phrases.find(({ verb }) => verb === '');
  if (!form) return [];
  return verbsFor(phrases, form, true, new Map(ofHead), (word) => used.includes(word)).map(({ verb }) => verb);
}

describe('verbsFor', () => {
  it('prefers the verb of a note that goes with the thing, then one that goes with it and stands in a note', () => {
    expect(verbsOf('Run night markets', ['host'])).toEqual(['run', 'host', 'put on', 'look into']);
  });

  it('takes a verb that notes use with the noun elsewhere, sooner where two do', () => {
    expect(
      verbsOf(
        'widgets',
        [],
        [
          ['polish', 2],
          ['paint', 1],
        ],
      ),
    ).toEqual(['polish', 'paint', 'look into']);
  });

  it('leaves out verbs that say little, and those that sound like the thing', () => {
    expect(verbsOf('Ask suppliers', ['support'])).toEqual(['support', 'do more for', 'look into']);
    expect(verbsOf('supporters', ['support'])).not.toContain('support');
  });
});
