import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../src/describe/load-tagger.ts';

const tag = await loadTagger();
const tags = (text: string): string => tag(text.split(' ')).join(' ');

describe('loadTagger', () => {
  it('tells the parts of speech, whatever the capitals', () => {
    expect(tags('Publish one list of the specialist equipment')).toBe('VERB NUM NOUN ADP DET NOUN NOUN');
    expect(tags('PUBLISH one list')).toBe('VERB NUM NOUN');
  });

  it('gives each word one, also where it is taken apart', () => {
    const words = ["don't", 'let', '£5,000', 'drop-off', 'w/', 'bays', '…', '5G'];
    expect(tag(words)).toHaveLength(words.length);
    expect(tag(words)[5]).toBe('NOUN');
    expect(tag([])).toEqual([]);
  });

  it('is told the same twice', () => {
    expect(tags('run evening buses')).toBe(tags('run evening buses'));
  });
});
