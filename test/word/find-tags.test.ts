import { describe, expect, it } from 'vitest';
import { findTags } from '../../src/word/find-tags.ts';

describe('the tags of a text', () => {
  it('stand between a brace and the next', () => {
    expect(findTags('a {b} c {d e}')).toEqual({
      tags: [
        { start: 2, end: 5, inside: 'b' },
        { start: 8, end: 13, inside: 'd e' },
      ],
      faults: [],
    });
  });

  it.each([
    ['{a {b}', ['unclosed'], ['b']],
    ['a} {b}', ['stray'], ['b']],
    ['{{a}} {b}', ['doubled'], ['b']],
    ['{a}} {b}', ['doubled'], ['b']],
    ['{{a} {b}', ['doubled', 'stray'], ['b']],
    ['{a', ['unclosed'], []],
    ['}{', ['stray', 'unclosed'], []],
  ])('%j has the faults %j and the tags %j', (text, faults, tags) => {
    const found = findTags(text);
    expect(found.faults.map(({ what }) => what)).toEqual(faults);
    expect(found.tags.map(({ inside }) => inside)).toEqual(tags);
  });
});
