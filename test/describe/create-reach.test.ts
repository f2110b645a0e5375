import { describe, expect, it } from 'vitest';
import { createReach, type Words } from '../../src/describe/create-reach.ts';
import { portraitsOf } from './portraits-of.ts';

describe('createReach', () => {
  const { corpus, portraits } = portraitsOf(['bus', 'bus', 'tram', 'tram'], ['park', 'tram']);
  const reach = createReach(portraits, corpus, null);
  const gainOf = (...things: Words[]): number =>
    reach.gain(
      things.map((one) => ({ reach: one, worth: 1 })),
      0,
    );

  it('counts the ideas of an option that hold a word in either number', () => {
    expect(reach.support('buses', 0)).toBe(2);
    expect(reach.support('buses', 1)).toBe(0);
    expect(reach.support('ferry', 0)).toBe(0);
    expect(reach.judged).toEqual([4, 2]);
  });

  it('gains by the share of the option that holds the words, less the share of the others', () => {
    // "bus" is held by 2 of 4 inside and 0 of 2 outside; "tram" by 2 of 4 and 1 of 2.
    expect(gainOf(reach.of('bus', []))).toBeCloseTo(0.5);
    expect(gainOf(reach.of('tram', []))).toBeCloseTo(0);
    expect(gainOf(reach.of('ferry', []))).toBe(0);
  });

  it('gives the noun of a thing three quarters of it', () => {
    // "bus tram": 2 of 4 hold the one, and 2 of 4 the other inside; outside 1 of 2 holds the first.
    expect(gainOf(reach.of('tram', ['bus']))).toBeCloseTo(0.75 * (0.5 - 0.5) + 0.25 * 0.5);
    expect(gainOf(reach.of('ferry', ['bus']))).toBeCloseTo(0.25 * 0.5);
  });

  it('joins things: an idea is reached by that which it holds more of, for what it is worth', () => {
    // Together they are held by 4 of 4 inside and 1 of 2 outside.
    const [bus, tram] = [reach.of('bus', []), reach.of('tram', [])];
    expect(gainOf(bus, tram)).toBeCloseTo(0.5);
    expect(reach.gain([{ reach: bus, worth: 0.5 }], 0)).toBeCloseTo(0.25);
    expect(reach.cover(bus, 0)).toBe(0.5);
  });

  it('hears the meaning too, where it was read', () => {
    // Two directions, one an option: "bus" means (1, 0), of which the option's own less the others' mean is (1, -1).
    const values = Float32Array.from([1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1]);
    const rows = new Map(Array.from({ length: 6 }, (_, i) => [i, i]));
    const heard = createReach(portraits, corpus, { vectors: { rows: 6, columns: 2, values }, rows });
    expect(heard.gain([{ reach: heard.of('bus', []), worth: 1 }], 0)).toBeCloseTo(0.6 * 0.5 + 0.4 * 1);
    expect(heard.gain([{ reach: heard.of('park', []), worth: 1 }], 0)).toBeCloseTo(0.6 * -0.5 + 0.4 * -1);
  });
});
