import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCentres } from '../../src/group/choose-centres.ts';
import { createRandom } from '../../src/random.ts';

describe('chooseCentres', () => {
  it('takes each of the vectors once where as many as there are different ones are asked for', () => {
    const points = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(points, fc.nat(1000), (places, seed) => {
        const vectors = Object.freeze(places.map((place) => [place, 1]));
        const centres = chooseCentres(vectors, vectors.length, createRandom(seed));
        expect(centres.map(([place]) => place).sort()).toEqual([...places].sort());
      }),
    );
  });

  it('repeats a vector where all are equal', () => {
    expect(
      chooseCentres(
        [
          [1, 0],
          [1, 0],
          [1, 0],
        ],
        3,
        createRandom(1),
      ),
    ).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  it('takes, of two draws, the one that leaves the smaller distances', () => {
    // From 0 the squared distances are 0, 1 and 100: up to 1/101 a number draws the place 1, beyond it the place 10.
    // The place 1 would leave 81, the place 10 leaves 1, whichever is drawn first.
    for (const draws of [
      [0.005, 0.9],
      [0.9, 0.005],
    ]) {
      const numbers = [0, ...draws];
      expect(chooseCentres([[0], [1], [10]], 2, () => numbers.shift() ?? 0)).toEqual([[0], [10]]);
    }
  });

  it('spreads over groups that are far apart', () => {
    const vectors = [0, 1, 2, 100, 101, 102, 200, 201, 202].map((place) => [place]);
    for (let seed = 0; seed < 50; seed++) {
      const hundreds = chooseCentres(vectors, 3, createRandom(seed)).map(([place]) => Math.floor((place ?? 0) / 100));
      expect(hundreds.sort()).toEqual([0, 1, 2]);
    }
  });
});
