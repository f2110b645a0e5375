import { describe, expect, it } from 'vitest';
import { exclusionOf, inLegend } from '../../src/read/exclusion.ts';

describe('exclusionOf', () => {
  it.each([
    ['moderated', '-1'],
    ['Archived', 'true'],
    ['Is deleted?', 'Yes'],
    ['Status', 'Rejected'],
    ['state', 'withdrawn'],
    ['Status', 'Survey Preview'],
    ['Approved', 'no'],
    ['Moderation status', 'Spam'],
  ])('leaves out where %s is %s, and says so', (heading, value) => {
    expect(exclusionOf(heading, value)).toBe(`left out in the sheet itself (${heading}: ${value})`);
  });

  it.each([
    ['moderated', '0'],
    ['moderated', '1'],
    ['Archived', 'false'],
    ['Archived', ''],
    ['Status', 'Open'],
    ['Status', '-1'],
    ['Stage', 'Test'],
    ['State', 'In progress'],
    ['Approved', 'yes'],
    ['Response Type', 'IP Address'],
  ])('keeps a row where %s is %j', (heading, value) => {
    expect(exclusionOf(heading, value)).toBe('');
  });
});

it('leaves out what explains the colours of a whiteboard', () => {
  expect(inLegend('Legend')).toBe('stands in the legend of the board (Legend)');
  expect(inLegend('Key ideas')).toBe('');
});
