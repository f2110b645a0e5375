import { describe, expect, it } from 'vitest';
import { nameSource } from '../../src/compose/name-source.ts';

describe('nameSource', () => {
  it.each([
    ['private', 'the "private" sector'],
    ['Private sector', 'the "Private" sector'],
    ['Third  Sector', 'the "Third" sector'],
    ['Vol sector', 'the "Vol" sector'],
    ['university', 'the "university" sector'],
    ['Café / pub / restaurant', 'the "Café / pub / restaurant" sector'],
    ['sector', 'the "sector" sector'],
    ['constructor', 'the "constructor" sector'],
  ])('calls the sector %s %s', (name, called) => {
    expect(nameSource('sector', name)).toBe(called);
  });

  it.each([
    ['3', 'table 3'],
    ['12b', 'table 12b'],
    ['B', 'table B'],
    ['T3', 'table T3'],
    ['Table 3', 'Table 3'],
    ['Blue team', 'Blue team'],
    ['Group of 6', 'Group of 6'],
    ['East', 'table "East"'],
    ['2026-03-31', 'table "2026-03-31"'],
  ])('calls the table %s %s', (name, called) => {
    expect(nameSource('table', name)).toBe(called);
  });

  it('keeps a name on one line, cuts a long one, and never within a character', () => {
    expect(nameSource('sector', 'first\nsecond')).toBe('the "first second" sector');
    expect(nameSource('sector', 'x'.repeat(100_000))).toBe(`the "${'x'.repeat(50)}..." sector`);
    expect(nameSource('sector', '\u{1F600}'.repeat(60))).toBe(`the "${'\u{1F600}'.repeat(50)}..." sector`);
    expect(nameSource('sector', 'x'.repeat(50))).toBe(`the "${'x'.repeat(50)}" sector`);
  });
});
