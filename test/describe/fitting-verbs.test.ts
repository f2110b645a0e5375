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

  it('takes no side on drugs', () => {
    expect(fittingVerbs(['drugs'])).toEqual({ verbs: ['tackle'], plain: 'look into', known: true });
  });

  it('promises nothing of things of no known kind', () => {
    for (const words of [['widgets'], [], ['constructor']])
      expect(fittingVerbs(words)).toEqual({ verbs: [], plain: 'look into', known: false });
  });
});
