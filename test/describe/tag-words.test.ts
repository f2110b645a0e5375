import { describe, expect, it } from 'vitest';
import { tagWords } from '../../src/describe/tag-words.ts';

const tags = (text: string): string => tagWords(text === '' ? [] : text.split(' ')).join(' ');

describe('tagWords', () => {
  it.each([
    ['Publish one list of the specialist equipment', 'noun figure noun preposition determiner noun noun'],
    ['Free parking for disabled visitors', 'adjective noun preposition adjective noun'],
    ['Firms could open the labs', 'noun verb adjective determiner noun'],
    ['Councils should publish data', 'noun verb verb noun'],
    ['Landlords fill the shops', 'noun verb determiner noun'],
    ['Shared evening buses', 'adjective noun noun'],
    ['Improved lighting quickly', 'participle noun other'],
    ["The town's useful signs don't help", 'determiner adjective adjective noun verb verb'],
    ['£5,000 or 20% at 6pm', 'figure other figure preposition figure'],
    ['', ''],
  ])('reads %j', (text, parts) => {
    expect(tags(text)).toBe(parts);
  });

  it('heeds neither capitals nor the form of an apostrophe', () => {
    expect(tags('WE DON’T OPEN')).toBe(tags("we don't open"));
  });

  it('takes what it does not know for a noun, in any script', () => {
    expect(tags('blorp કાર્ય constructor __proto__')).toBe('noun noun noun noun');
  });
});
