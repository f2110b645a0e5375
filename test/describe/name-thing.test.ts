import { describe, expect, it } from 'vitest';
import { nameThing } from '../../src/describe/name-thing.ts';

const name = (text: string, determiner = '', mayBeMore = true, several: boolean | null = false): string => {
  const words = text.split(' ');
  const head = words.at(-1)?.toLowerCase() ?? '';
  const thing = { verb: '', words, determiner, head, core: words.length, asked: true, whole: true };
  return nameThing(thing, mayBeMore, several, (word) => word);
};

describe('nameThing', () => {
  it.each([
    ['loyalty card', 'a loyalty card'],
    ['evening buses', 'evening buses'],
    ['outdoor cinema', 'an outdoor cinema'],
    ['hourly bus', 'an hourly bus'],
    ['one-page form', 'a one-page form'],
    ['unit', 'a unit'],
    ['European visit', 'a European visit'],
    ['NHS ward', 'an NHS ward'],
    ['free parking', 'free parking'],
    ['lifelong learning', 'lifelong learning'],
    ['equipment', 'equipment'],
  ])('writes %j as %j', (text, written) => {
    expect(name(text)).toBe(written);
  });

  it('keeps the words before it that English needs, and "more" where there may be more', () => {
    expect(name('diary', 'one')).toBe('one diary');
    expect(name('benches', 'more')).toBe('more benches');
    expect(name('benches', 'more', false)).toBe('benches');
    expect(name('benches', 'the')).toBe('benches');
  });

  it('puts into the plural what notes speak of several of, where it can be counted', () => {
    const several = (text: string, determiner = ''): string => name(text, determiner, true, true);
    expect(['night class', 'library', 'market', 'equipment', 'free parking'].map((text) => several(text))).toEqual([
      'night classes',
      'libraries',
      'markets',
      'equipment',
      'free parking',
    ]);
    expect(several('diary', 'one')).toBe('one diary');
    expect(name('matlab', '', true, null)).toBe('matlab'); // whether it can be counted is not known
    expect(several('unspent levy', 'the')).toBe('the unspent levy');
  });
});
