import { describe, expect, it } from 'vitest';
import { nearest } from '../src/nearest.ts';

describe('nearest', () => {
  it('finds the word that was probably meant', () => {
    expect(nearest('sugestion', ['Ref', 'Suggestion', 'Dots'])).toBe('Suggestion');
    expect(nearest('--optoins', ['--output', '--options'])).toBe('--options');
  });

  it('offers nothing where nothing is near', () => {
    expect(nearest('idea', ['Ref', 'Suggestion'])).toBeUndefined();
    expect(nearest('x', ['y', 'z'])).toBeUndefined();
    expect(nearest('', ['a'])).toBeUndefined();
    expect(nearest('a', [])).toBeUndefined();
  });

  it('takes the first of equals', () => {
    expect(nearest('note', ['notes', 'noted'])).toBe('notes');
  });
});
