import { describe, expect, it } from 'vitest';
import { portraitsOf } from './portraits-of.ts';

const near = (...values: number[]) => values.map((value) => expect.closeTo(value, 5));

describe('portray', () => {
  it('draws the mean of the ideas, and what sets it apart from the mean of the other options', () => {
    // Terms bus, park, tree, each in one text: all of one idf. Centres (1, 0, 0), (0, 1, 0) and (0, 0, 1).
    const { corpus, portraits } = portraitsOf(['bus'], ['park'], ['tree']);
    expect(corpus.surfaces).toEqual(['bus', 'park', 'tree']);
    expect(portraits.map(({ centre }) => [...centre])).toEqual([near(1, 0, 0), near(0, 1, 0), near(0, 0, 1)]);
    expect([...(portraits[1]?.distinctive ?? [])]).toEqual(near(-0.5, 1, -0.5));
    expect(portraits.map(({ terms }) => terms)).toEqual([['bus'], ['park'], ['tree']]);
  });

  it('scales the mean to length 1', () => {
    // Of bus and park: (1, 1) / 2, of length 1 / sqrt 2.
    const { portraits } = portraitsOf(['bus', 'park']);
    expect([...(portraits[0]?.centre ?? [])]).toEqual(near(Math.SQRT1_2, Math.SQRT1_2));
    expect(portraits[0]?.distinctive).toEqual(portraits[0]?.centre);
  });

  it('knows the ideas of each option, ascending', () => {
    const { portraits } = portraitsOf(['bus', 'tram'], ['park'], ['tree', 'lake']);
    expect(portraits.map(({ members }) => members)).toEqual([[0, 1], [2], [3, 4]]);
  });

  it('names at most eight terms, the most telling first, and none that another option has more of', () => {
    const { portraits } = portraitsOf(
      ['buses trams', 'buses trams depot', 'buses lake'],
      ['park tree', 'park lake', 'park one1 two2 three3 four4 five5 six6 seven7 eight8'],
    );
    expect(portraits[0]?.terms).toEqual(['buses', 'trams', 'depot']);
    expect(portraits[1]?.terms.length).toBe(8);
    expect(portraits[1]?.terms[0]).toBe('park');
    expect(portraits[1]?.terms).not.toContain('buses');
  });
});
