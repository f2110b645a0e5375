import { describe, expect, it } from 'vitest';
import { collectThings } from '../../src/describe/collect-things.ts';
import { readPhrases } from '../../src/describe/read-phrases.ts';

const thingsOf = (...texts: string[]) =>
  collectThings(texts.flatMap(readPhrases)).map(({ form, phrases, verbs }) => ({
    form: form.words.join(' '),
    times: phrases.length,
    verbs: [...verbs],
  }));

describe('collectThings', () => {
  it('takes both numbers of a noun for one thing, named in the plural, and counts the verbs that notes use with it', () => {
    expect(thingsOf('Revive the night market', 'Night markets', 'Revive markets')).toContainEqual({
      form: 'Night markets',
      times: 3, // the one that is to be revived is a thing and an action
      verbs: [['revive', 2]],
    });
  });

  it('leaves out what points outside itself, is too familiar, says nothing or says that somebody does something', () => {
    const found = thingsOf('Their buses', 'Help for local folk', 'Better things', 'For managers meeting').map(
      ({ form }) => form,
    );
    expect(found.join()).not.toMatch(/their|folk|local|better|things|managers meeting/iu);
  });

  it('finds none where there are none', () => {
    expect(thingsOf('', '?!')).toEqual([]);
  });
});
