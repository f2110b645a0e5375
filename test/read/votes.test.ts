import { describe, expect, it } from 'vitest';
import { readVotes } from '../../src/read/votes.ts';

describe('readVotes', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['+5', 5],
    ['-2', -2],
    ['\u22122', -2],
    ['1,200', 1200],
    ['1 200', 1200],
    ['3 votes', 3],
    ['4.0', 4],
    ['', null],
  ])('reads %j as %j', (cell, votes) => {
    expect(readVotes(cell)).toBe(votes);
  });

  it.each([
    'lots',
    '1,2',
    '4 / 5',
    '5k',
    '1e3',
    '0x10',
    '--1',
    '9'.repeat(400),
    'votes 3',
  ])('does not read %j', (cell) => {
    expect(readVotes(cell)).toBeUndefined();
  });

  it('never gives minus nought', () => {
    expect(Object.is(readVotes('-0'), 0)).toBe(true);
  });
});
