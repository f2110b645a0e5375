import { describe, expect, it } from 'vitest';
import { isPinned } from '../../src/steer/is-pinned.ts';
import { numberCell } from '../../src/steer/number-cell.ts';
import { spokenNumber } from '../../src/steer/spoken-number.ts';
import { statusCell } from '../../src/steer/status-cell.ts';

describe('numberCell', () => {
  it.each([
    ['3', 3],
    ['3.0', 3],
    ['3,00', 3],
    ['+3', 3],
    ['3.5', null],
    ['-3', null],
    ['three', null],
    ['', null],
    ['12345678', null],
  ])('%s', (cell, number) => {
    expect(numberCell(cell)).toBe(number);
  });
});

describe('spokenNumber', () => {
  it.each([
    ['Option 4', 4],
    ['option4', 4],
    ['OPTION TWELVE', 12],
    ['three', 3],
    ['optional', null],
    ['Option', null],
    ['thirteen', null],
    ['Option 4 and more', null],
    ['-4', null],
  ])('%s', (cell, number) => {
    expect(spokenNumber(cell)).toBe(number);
  });
});

describe('isPinned', () => {
  it.each(['yes', 'Y', 'x', '1', 'TRUE', '✓', 'idea', 'option', 'repeat'])('%s is a pin', (cell) => {
    expect(isPinned(cell)).toBe(true);
  });
  it.each(['', ' ', 'no', 'N', '0', 'FALSE', '-', 'off'])('"%s" is none', (cell) => {
    expect(isPinned(cell)).toBe(false);
  });
});

describe('statusCell', () => {
  it.each([
    ['Option', 'option'],
    ['SET-ASIDE', 'set-aside'],
    ['set aside', 'set-aside'],
    ['Duplicate', 'duplicate'],
    ['repeat', 'duplicate'],
    ['blank', 'blank'],
    ['constructor', undefined],
    ['', undefined],
  ])('%s', (cell, status) => {
    expect(statusCell(cell)).toBe(status);
  });
});
