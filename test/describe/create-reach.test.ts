import { describe, expect, it } from 'vitest';
import { createReach } from '../../src/describe/create-reach.ts';
import { portraitsOf } from './portraits-of.ts';

describe('createReach', () => {
  const { corpus, portraits } = portraitsOf(['bus', 'bus', 'tram', 'tram'], ['park', 'tram']);
  const reach = createReach(portraits, corpus, null);

  it('counts the ideas of an option that hold all of some terms', () => {
    expect(reach.support([reach.termOf('bus') ?? -1], 0)).toBe(2);
    expect(reach.support([reach.termOf('buses') ?? -1], 1)).toBe(0);
    expect(reach.support([reach.termOf('bus') ?? -1, reach.termOf('tram') ?? -1], 0)).toBe(0);
    expect(reach.termOf('ferry')).toBeUndefined();
  });

  it('gains by the share of the words that ideas of the option hold, less the share that others hold', () => {
    // "bus" is held by 2 of 4 inside and 0 of 2 outside; "tram" by 2 of 4 and 1 of 2.
    expect(reach.gain(reach.of('bus', 0), 0)).toBeCloseTo(0.5);
    expect(reach.gain(reach.of('tram', 0), 0)).toBeCloseTo(0);
    expect(reach.gain(reach.of('ferry', 0), 0)).toBe(0);
  });

  it('joins words: an idea is reached by those it holds more of', () => {
    // Together they are held by 4 of 4 inside and 1 of 2 outside.
    const both = reach.join([reach.of('bus', 0), reach.of('tram', 0)]);
    expect(reach.gain(both, 0)).toBeCloseTo(0.5);
    expect(both.terms).toHaveLength(2);
  });

  it('hears the meaning too, where it was read', () => {
    // Two directions, one an option: "bus" means (1, 0), of which the option's own less the others' mean is (1, -1).
    const values = Float32Array.from([1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1]);
    const rows = new Map(Array.from({ length: 6 }, (_, i) => [i, i]));
    const heard = createReach(portraits, corpus, { vectors: { rows: 6, columns: 2, values }, rows });
    expect(heard.gain(heard.of('bus', 0), 0)).toBeCloseTo(0.6 * 0.5 + 0.4 * 1);
    expect(heard.gain(heard.of('park', 0), 0)).toBeCloseTo(0.6 * -0.5 + 0.4 * -1);
  });
});
