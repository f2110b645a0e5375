import { describe, expect, it } from 'vitest';
import { placeInWords } from '../../src/cli/place-in-words.ts';

describe('a place in a report', () => {
  it.each([
    ['options[0].title', 'the title of option 1'],
    ['options[11].rank', 'the rank of option 12'],
    ['options[1].support.ideas', 'the number of notes in option 2'],
    ['options[1].criteria[0].value', 'what makes up the score of option 2'],
    ['options[1].stability', 'something about option 2'],
    ['options', 'how many options there are'],
    ['ideas[4].option', 'the option of line 5 of the ledger'],
    ['ideas[4].terms[0]', 'something in line 5 of the ledger'],
    ['ledger.setAside', 'how many notes were set aside'],
    ['inputs[0].sha256', 'the contents of a file'],
    ['settings.seed', 'a setting'],
  ])('%s is called %s, with its own name in brackets', (place, words) => {
    expect(placeInWords(place)).toBe(`${words} (${place})`);
  });

  it('has its own name only where nobody calls it otherwise', () => {
    expect(placeInWords('schemaVersion')).toBe('schemaVersion');
    expect(placeInWords('toString')).toBe('toString');
  });
});
