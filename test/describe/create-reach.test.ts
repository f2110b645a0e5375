import { describe, expect, it } from 'vitest';
import { createReach } from '../../src/describe/create-reach.ts';
import { portraitsOf } from './portraits-of.ts';

describe('createReach', () => {
  const { corpus, portraits } = portraitsOf(['bus', 'bus', 'tram', 'tram'], ['park', 'tram']);
  const reach = createReach(portraits, corpus, null);

  it('counts the ideas of an option that hold a word in either number', () => {
    expect(reach.support('buses', 0)).toBe(2);
    expect(reach.support('buses', 1)).toBe(0);
    expect(reach.support('ferry', 0)).toBe(0);
    expect(reach.judged).toEqual([4, 2]);
  });

  it('gains by the share of the option that holds the words, less the share of the others', () => {
    // "bus" is held by 2 of 4 inside and 0 of 2 outside; "tram" by 2 of 4 and 1 of 2.
    expect(reach.gain(reach.of('bus', []), 0)).toBeCloseTo(0.5);
    expect(reach.gain(reach.of('tram', []), 0)).toBeCloseTo(0);
    expect(reach.gain(reach.of('ferry', []), 0)).toBe(0);
  });

  it('gives the noun of a thing three quarters of it', () => {
    // "bus tram": 2 of 4 hold the one, and 2 of 4 the other inside; outside 1 of 2 holds the first.
    expect(reach.gain(reach.of('tram', ['bus']), 0)).toBeCloseTo(0.75 * (0.5 - 0.5) + 0.25 * 0.5);
    expect(reach.gain(reach.of('ferry', ['bus']), 0)).toBeCloseTo(0.25 * 0.5);
  });

  it('joins things: an idea is reached by that which it holds more of, for what it is worth', () => {
    // Together they are held by 4 of 4 inside and 1 of 2 outside.
    const [bus, tram] = [reach.of('bus', []), reach.of('tram', [])];
    const both = reach.join([bus, tram].map((one) => ({ reach: one, worth: 1 })));
    expect(reach.gain(both, 0)).toBeCloseTo(0.5);
    expect(both.terms).toHaveLength(2);
    expect(reach.gain(reach.join([{ reach: bus, worth: 0.5 }]), 0)).toBeCloseTo(0.25);
  });

  it('hears the meaning too, where it was read', () => {
    // Two directions, one an option: "bus" means (1, 0), of which the option's own less the others' mean is (1, -1).
    const values = Float32Array.from([1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1]);
    const rows = new Map(Array.from({ length: 6 }, (_, i) => [i, i]));
    const heard = createReach(portraits, corpus, { vectors: { rows: 6, columns: 2, values }, rows });
    expect(heard.gain(heard.of('bus', []), 0)).toBeCloseTo(0.6 * 0.5 + 0.4 * 1);
    expect(heard.gain(heard.of('park', []), 0)).toBeCloseTo(0.6 * -0.5 + 0.4 * -1);
  });
});
