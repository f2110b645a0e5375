import { describe, expect, it } from 'vitest';
import { fittingVerbs } from '../../src/describe/fitting-verbs.ts';

const first = (text: string): string => fittingVerbs(text.split(' ')).verbs[0] ?? '';

describe('fittingVerbs', () => {
  it('runs what happens, publishes what is read, provides what is used and reduces what is not wanted', () => {
    expect(['night market', 'events diary', 'benches', 'litter'].map(first)).toEqual([
      'run',
      'publish',
      'provide',
      'reduce',
    ]);
  });

  it('knows nouns in the plural and at the end of a compound', () => {
    expect(['companies', 'classes', 'business-clubs'].map(first)).toEqual(['support', 'run', 'run']);
  });

  it('lets a word before the noun decide', () => {
    expect(first('empty shops')).toBe('fill');
  });

  it('gives verbs that go with most things for any other', () => {
    for (const words of [['widgets'], [], ['constructor']])
      expect(fittingVerbs(words)).toEqual({
        verbs: [],
        plain: 'do more on',
        known: false,
        any: ['improve', 'support', 'develop', 'promote'],
      });
  });
});
