import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/random.ts';
import { drawWeightings } from '../../src/rank/draw-weightings.ts';

describe('drawWeightings', () => {
  it('gives every criterion a share of 1, none below 0', () => {
    for (const weights of drawWeightings(4, createRandom(1))) {
      expect(weights.length).toBe(4);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
  });

  it('draws evenly: over three criteria a weight is above a half in a quarter of all', () => {
    // The part of the triangle where one weight is above 1/2 is the triangle scaled by a half: a quarter of its area.
    // The standard error is sqrt(0.25 x 0.75 / 2000) = 0.0097; 0.04 is four of them.
    const drawn = drawWeightings(3, createRandom(1));
    for (const c of [0, 1, 2]) {
      const share = drawn.filter((weights) => (weights[c] ?? 0) > 0.5).length / drawn.length;
      expect(Math.abs(share - 0.25)).toBeLessThan(0.04);
    }
  });

  it('has only one weighting for one criterion', () => {
    expect(new Set(drawWeightings(1, createRandom(1)).flat())).toEqual(new Set([1]));
  });

  it('draws the same for the same seed, and others for another', () => {
    expect(drawWeightings(2, createRandom(3))).toEqual(drawWeightings(2, createRandom(3)));
    expect(drawWeightings(2, createRandom(3))).not.toEqual(drawWeightings(2, createRandom(4)));
  });
});
